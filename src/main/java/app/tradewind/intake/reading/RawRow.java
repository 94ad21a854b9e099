package app.tradewind.intake.reading;

/**
 * One row as it stands.
 *
 * @param number 1-based line or sheet row
 * @param cells texts; a workbook's days are ISO 8601 and its numbers plain figures with a point
 * @param real where {@code true}, the cell is a workbook's own number, whose format is not in question;
 *     {@code null} for text files
 */
public record RawRow(int number, String[] cells, boolean[] real) {

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
