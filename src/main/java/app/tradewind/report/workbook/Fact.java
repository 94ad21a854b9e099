package app.tradewind.report.workbook;

/**
 * A labelled figure or note of the cover.
 *
 * @param label in the reader's language
 * @param kind how the value is written
 * @param value a table cell, {@code Money} or {@link Mark}; {@code null} is shown as not known
 */
public record Fact(String label, Kind kind, Object value) {

    /** A note in words. */
    public static Fact note(String label, String text) {
        return new Fact(label, Kind.LONG_TEXT, text);
    }
}
