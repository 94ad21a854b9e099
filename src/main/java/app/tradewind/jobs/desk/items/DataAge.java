package app.tradewind.jobs.desk.items;

import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an answer less sure where what it stands on is old, and says so among its notes. */
public final class DataAge {

    /** Days a count may be old without a word: the limit by which the quality of stock is judged too. */
    private static final int FRESH = 14;

    private static final String OLD_COUNT = "jobs.stock.old-count";

    private DataAge() { }

    /** What an answer says of old data, if anything. */
    public static Optional<Phrase> note(Explanation why) {
        return why.notes().stream().filter(note -> note.code().equals(OLD_COUNT)).findFirst();
    }

    /** @param counted day of the oldest stock count behind the answer, {@code null} where none is known */
    public static Explanation stock(Explanation why, LocalDate counted, LocalDate today) {
        long days = counted == null ? 0 : ChronoUnit.DAYS.between(counted, today);
        if (days <= FRESH) {
            return why;
        }
        List<Phrase> notes = new ArrayList<>(why.notes());
        notes.add(Phrase.of(OLD_COUNT, days));
        Confidence sure = why.confidence();
        return new Explanation(why.headline(), why.reasons(), notes,
                new Confidence(lower(sure.grade()), sure.lo(), sure.hi(), sure.coverage(), sure.note()), why.basis());
    }

    private static Grade lower(Grade grade) {
        return switch (grade) {
            case HIGH -> Grade.MEDIUM;
            case MEDIUM, LOW -> Grade.LOW;
            case NONE -> Grade.NONE;
        };
    }
}
