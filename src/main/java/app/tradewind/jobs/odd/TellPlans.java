package app.tradewind.jobs.odd;

import app.tradewind.advice.Choice;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.odd.PlannedStore;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.util.Optional;

/** Keeps what a person tells of prices and promotions, each word of it in the decision log. */
public final class TellPlans {

    private static final String SCREEN = "stock";

    private final PlannedStore store;
    private final DecisionStore log;

    public TellPlans(PlannedStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** What was told and stands. */
    public Planned planned() {
        return new Planned(store.list());
    }

    /** @return the number it has from now on */
    public long tell(PlannedWeeks weeks) {
        Instant now = Instant.now();
        long id = store.add(weeks, now);
        log(weeks, now, Choice.ACCEPTED, "plan " + id);
        return id;
    }

    /** @return whether one of this number stood */
    public boolean undo(long id) {
        Optional<PlannedWeeks> standing = store.list().stream().filter(one -> one.id() == id).findFirst();
        standing.ifPresent(one -> {
            Instant now = Instant.now();
            store.undo(id, now);
            log(one, now, Choice.DISMISSED, "undo " + id);
        });
        return standing.isPresent();
    }

    private void log(PlannedWeeks weeks, Instant now, Choice choice, String value) {
        Phrase said = said(weeks);
        log.add(new Decision(now, SCREEN, weeks.item().toString(),
                new Decision.Advised(said.code(), new Bilingual(Words.in(Lang.EN).say(said), Words.in(Lang.ZH).say(said)), ""),
                new Decision.Answer(choice, value, "")));
    }

    /** What was told, in words. */
    public static Phrase said(PlannedWeeks weeks) {
        String item = weeks.item().toString();
        return weeks.price() == null ? Phrase.of("odd.plan.promotion", item, weeks.from(), weeks.to(), weeks.promotion())
                : weeks.promotion() == null ? Phrase.of("odd.plan.price", item, weeks.from(), weeks.to(), weeks.price())
                : Phrase.of("odd.plan.both", item, weeks.from(), weeks.to(), weeks.price(), weeks.promotion());
    }
}
