package app.tradewind.intake.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The days a file is about, where the file itself does not say.
 *
 * @param from first day
 * @param to last day; the day of a stock count
 */
public record Period(LocalDate from, LocalDate to) {

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }

    /**
     * Reads {@code 2026-08-01..2026-08-31}, or one day alone.
     *
     * @throws IllegalArgumentException if the text is neither, or ends before it starts
     */
    public static Period parse(String text) {
        String[] ends = text.strip().split("\\.\\.", -1);
        try {
            LocalDate from = LocalDate.parse(ends[0].strip());
            LocalDate to = ends.length == 1 ? from : LocalDate.parse(ends[1].strip());
            if (ends.length <= 2 && !to.isBefore(from)) {
                return new Period(from, to);
            }
        } catch (DateTimeParseException e) {
            // Falls through to the refusal below, as a period that ends before it starts does.
        }
        throw new IllegalArgumentException(text);
    }
}
