package app.tradewind.market;

import java.time.LocalDate;

/**
 * The days on which a figure is in force, both ends in it.
 *
 * @param from first day, {@code null} for as far back as anybody cares
 * @param until last day, {@code null} for open
 */
public record Dates(LocalDate from, LocalDate until) {

    /** In force always, as far as is known. */
    public static final Dates ALWAYS = new Dates(null, null);

    public boolean cover(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether some day lies in both. */
    public boolean meet(Dates other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
