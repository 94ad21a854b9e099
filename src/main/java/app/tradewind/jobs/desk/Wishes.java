package app.tradewind.jobs.desk;

import java.time.LocalDate;

/**
 * How a person wants advice to be made.
 *
 * @param asOf the day it is for, or {@code null} for the workspace's own
 * @param serviceLevel chance of not running out, 0 to 1
 * @param maxChange largest step of a price as a share of it
 * @param seed of whatever chance is used
 */
public record Wishes(LocalDate asOf, double serviceLevel, double maxChange, long seed) {

    /** What is used where nobody asks otherwise. */
    public static final Wishes USUAL = new Wishes(null, 0.95, 0.2, 1);

    public Wishes on(LocalDate day) {
        return new Wishes(day, serviceLevel, maxChange, seed);
    }

    public Wishes seeded(long other) {
        return new Wishes(asOf, serviceLevel, maxChange, other);
    }

    public Wishes serving(double level) {
        return new Wishes(asOf, level, maxChange, seed);
    }

    public Wishes stepping(double share) {
        return new Wishes(asOf, serviceLevel, share, seed);
    }
}
