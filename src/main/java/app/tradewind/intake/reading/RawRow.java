package app.tradewind.intake.reading;

/**
 * One row as it stands.
 *
 * @param number 1-based line or sheet row
 * @param cells texts; a workbook's days are ISO 8601 and its numbers plain figures with a point
 * @param real where {@code true}, the cell is a workbook's own number, whose format is not in question;
 *     {@code null} for text files
 * @param other which of its texts may hold more than ASCII or a question mark, a bit each, the last for all from there on
 */
public record RawRow(int number, String[] cells, boolean[] real, long other) {

    private static final int BITS = Long.SIZE - 1;

    public RawRow(int number, String[] cells, boolean[] real) {
        this(number, cells, real, -1);
    }

    /** The bit of a column in {@link #other()}. */
    public static long bit(int column) {
        return 1L << Math.min(column, BITS);
    }

    /** Whether the text of a column is known to be ASCII without a question mark. */
    public boolean isPlain(int column) {
        return (other & bit(column)) == 0;
    }

    /** The text of a column counted from 0, empty where the row is shorter. */
    public String cell(int column) {
        return column >= 0 && column < cells.length && cells[column] != null ? cells[column] : "";
    }

    public boolean isReal(int column) {
        return real != null && column >= 0 && column < real.length && real[column];
    }

    /** Whether no cell holds more than blanks. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (cell != null && !cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
