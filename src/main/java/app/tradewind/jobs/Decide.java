package app.tradewind.jobs;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Choice;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.storage.decisions.Decision;
import app.tradewind.storage.decisions.DecisionStore;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what the person decided about an answer on record, and tells what has been decided already. */
public final class Decide {

    private final DecisionStore log;

    Decide(DecisionStore log) {
        this.log = log;
    }

    /**
     * @param screen where it was decided
     * @param advice the answer as it stood
     * @param choice what was decided
     * @param value what was chosen instead, or until when it is put off; empty for neither
     * @param remark the person's own words, or empty
     */
    public void run(Screen screen, Advice advice, Choice choice, String value, String remark) {
        Phrase headline = advice.why().headline();
        Bilingual text = new Bilingual(Words.in(Lang.EN).say(headline), Words.in(Lang.ZH).say(headline));
        log.add(new Decision(Instant.now(), name(screen), advice.subject(),
                new Decision.Advised(headline.code(), text, digest(advice)),
                new Decision.Answer(choice, value, remark)));
    }

    /** How the answers that still stand on the same data were decided last, by {@link #key}. */
    public Map<String, Choice> decided() {
        Map<String, Choice> decided = new HashMap<>();
        for (LoggedDecision row : log.list()) {
            Decision decision = row.decision();
            decided.put(key(decision.screen(), decision.subject(), decision.advice().basis()),
                    decision.answer().choice());
        }
        return decided;
    }

    /** The log, oldest first. */
    public List<LoggedDecision> list() {
        return log.list();
    }

    /** The same answer on the same data has the same key; new data ask again. */
    static String key(Screen screen, Advice advice) {
        return key(name(screen), advice.subject(), digest(advice));
    }

    private static String key(String screen, String subject, String basis) {
        return screen + '\n' + subject + '\n' + basis;
    }

    private static String digest(Advice advice) {
        return advice.why().basis().digest();
    }

    private static String name(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }
}
