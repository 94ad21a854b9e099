package app.tradewind.market;

import java.time.LocalDate;

/**
 * A figure with its source. What is not known is an absent fact, never a zero.
 *
 * @param value the figure
 * @param source law, office or publication
 * @param checked the day somebody last looked it up
 * @param dates when it is in force
 */
public record Fact<T>(T value, String source, LocalDate checked, Dates dates) {

    /** A figure whose first and last day nobody wrote down. */
    public Fact(T value, String source, LocalDate checked) {
        this(value, source, checked, Dates.ALWAYS);
    }
}
