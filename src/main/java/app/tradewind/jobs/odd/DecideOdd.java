package app.tradewind.jobs.odd;

import app.tradewind.advice.Choice;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.odd.OddDecision;
import app.tradewind.storage.odd.OddStore;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;

/** Keeps what a person says of odd weeks, and writes each word of it into the decision log. */
public final class DecideOdd {

    private static final String SCREEN = "stock";

    private final OddStore store;
    private final DecisionStore log;

    public DecideOdd(OddStore store, DecisionStore log) {
        this.store = store;
        this.log = log;
    }

    /** What a person may say of an odd week. */
    public enum Answer { ASIDE, KEEP, UNDO }

    /** @param remark the person's own words, or empty */
    public void run(OddWeek odd, Answer answer, String remark) {
        Instant now = Instant.now();
        if (answer == Answer.UNDO) {
            store.undo(odd.item(), odd.week(), now);
        } else {
            boolean aside = answer == Answer.ASIDE;
            store.add(new OddDecision(odd.item(), odd.week(), aside, aside ? rest(odd) : odd.sold(), remark, now));
        }
        Phrase said = Phrase.of("odd.logged", odd.week(), odd.said());
        log.add(new Decision(now, SCREEN, odd.item().toString(),
                new Decision.Advised(said.code(), new Bilingual(Words.in(Lang.EN).say(said), Words.in(Lang.ZH).say(said)), odd.id()),
                new Decision.Answer(choice(odd, answer), value(answer), remark)));
    }

    /** What counts once the odd part is set aside. */
    private static double rest(OddWeek odd) {
        return odd.isOneOrder() ? odd.sold() - odd.behind().pieces()
                : Double.isNaN(odd.usual()) ? odd.standing().counted() : Math.rint(odd.usual());
    }

    private static Choice choice(OddWeek odd, Answer answer) {
        return answer == Answer.UNDO ? Choice.DISMISSED
                : (answer == Answer.ASIDE) == odd.isOneOrder() ? Choice.ACCEPTED : Choice.ADJUSTED;
    }

    private static String value(Answer answer) {
        return switch (answer) {
            case ASIDE -> "aside";
            case KEEP -> "keep";
            case UNDO -> "undo";
        };
    }
}
