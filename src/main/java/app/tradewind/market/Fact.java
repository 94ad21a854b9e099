package app.tradewind.market;

import java.time.LocalDate;

/**
 * A figure with its source. What is not known is an absent fact, never a zero.
 *
 * @param value the figure
 * @param source law, office or publication
 * @param checked the day somebody last looked it up
 */
public record Fact<T>(T value, String source, LocalDate checked) { }
