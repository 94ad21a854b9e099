package app.tradewind.report.workbook;

/** What a column holds: how its cells are written, aligned and how wide they grow. */
public enum Kind {
    /** Names, codes and product numbers: always text, leading zeros stay. */
    TEXT,
    /** Sentences: wrapped. */
    LONG_TEXT,
    /** Pieces and counts. */
    WHOLE,
    /** Any other figure, two decimals. */
    NUMBER,
    /** {@code Money} brings its currency into the cell; a plain number needs it in the column's title. */
    MONEY,
    /** A share of one: 0.31 is shown as 31.0 %. */
    PERCENT,
    /** A {@code LocalDate}. */
    DAY;

    boolean leftAligned() {
        return this == TEXT || this == LONG_TEXT;
    }
}
