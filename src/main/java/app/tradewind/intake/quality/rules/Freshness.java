package app.tradewind.intake.quality.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old the newest row of a kind may be.
 *
 * @param fresh days without a word
 * @param stale days after which it says nothing any more
 */
public record Freshness(int fresh, int stale) {

    /** 0 where a day is fresh, 1 where it is old, 2 where it is stale. */
    public int steps(LocalDate day, LocalDate today) {
        long age = ChronoUnit.DAYS.between(day, today);
        return age <= fresh ? 0 : age <= stale ? 1 : 2;
    }
}
