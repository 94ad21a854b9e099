package app.tradewind.jobs.odd.shelf;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.odd.ShelfDecision;
import app.tradewind.storage.odd.ShelfStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps what a person says of empty shelves, each word of it in the decision log. */
public final class DecideShelf {

    private static final String SCREEN = "stock";

    private final ShelfStore store;
    private final DecisionStore log;

    public DecideShelf(ShelfStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** What a person may say of weeks: out of stock, in stock, or nothing any more. */
    public enum Answer { EMPTY, IN_STOCK, UNDO }

    /** @param remark the person's own words, or empty */
    public void run(EmptyShelf shelf, Answer answer, String remark) {
        run(shelf.item(), shelf.first(), shelf.last(), answer, remark);
    }

    /** @param from a Monday @param to the last Monday */
    public void run(SkuMarket item, LocalDate from, LocalDate to, Answer answer, String remark) {
        Instant now = Instant.now();
        for (LocalDate week = from; !week.isAfter(to); week = week.plusWeeks(1)) {
            if (answer == Answer.UNDO) {
                store.undo(item, week, now);
            } else {
                store.add(new ShelfDecision(item, week, answer == Answer.EMPTY, remark), now);
            }
        }
        Phrase said = switch (answer) {
            case EMPTY -> Phrase.of("places.shelf.logged.empty", from, to);
            case IN_STOCK -> Phrase.of("places.shelf.logged.in-stock", from, to);
            case UNDO -> Phrase.of("places.shelf.logged.undo", from, to);
        };
        log.add(new Decision(now, SCREEN, item.toString(),
                new Decision.Advised(said.code(), new Bilingual(Words.in(Lang.EN).say(said), Words.in(Lang.ZH).say(said)), ""),
                new Decision.Answer(answer == Answer.EMPTY ? Choice.ACCEPTED : answer == Answer.IN_STOCK ? Choice.ADJUSTED : Choice.DISMISSED,
                        value(answer), remark)));
    }

    private static String value(Answer answer) {
        return switch (answer) {
            case EMPTY -> "empty";
            case IN_STOCK -> "in stock";
            case UNDO -> "undo";
        };
    }
}
