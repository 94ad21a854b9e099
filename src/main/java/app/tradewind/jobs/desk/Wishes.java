package app.tradewind.jobs.desk;

import app.tradewind.pricing.PriceStance;
import java.time.LocalDate;

/**
 * How a person wants advice to be made.
 *
 * @param asOf the day it is for, or {@code null} for the workspace's own
 * @param serviceLevel how often to have things in stock, 0.5 to 0.999; {@code NaN} as the shop's rules say
 * @param prices how far prices may go, where the workspace is not to say it
 * @param seed of whatever chance is used
 */
public record Wishes(LocalDate asOf, double serviceLevel, PriceStance prices, long seed) {

    /** What is used where nobody asks otherwise. */
    public static final Wishes USUAL = new Wishes(null, Double.NaN, PriceStance.UNASKED, 1);

    public Wishes on(LocalDate day) {
        return new Wishes(day, serviceLevel, prices, seed);
    }

    public Wishes seeded(long other) {
        return new Wishes(asOf, serviceLevel, prices, other);
    }

    public Wishes serving(double level) {
        return new Wishes(asOf, level, prices, seed);
    }

    public Wishes pricing(PriceStance stance) {
        return new Wishes(asOf, serviceLevel, stance, seed);
    }
}
