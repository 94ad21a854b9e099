package app.tradewind.intake;

import app.tradewind.words.Phrase;
import java.util.List;

/** One row of a {@link PlainTable}, asked by column name; the errors name file, line and column. */
public final class PlainRow {

    private final PlainTable table;
    private final int line;
    private final List<String> cells;

    PlainRow(PlainTable table, int line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = List.copyOf(cells);
    }

    PlainRow of(PlainTable owner) {
        return new PlainRow(owner, line, cells);
    }

    List<String> cells() {
        return cells;
    }

    /** 1-based line in the file. */
    public int line() {
        return line;
    }

    /** The cell's text without surrounding blanks; empty where blank or where there is no such column. */
    public String text(String column) {
        int index = table.index(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    /** The cell exactly as written, for texts whose offsets count; empty where there is no such column. */
    public String raw(String column) {
        int index = table.index(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    /** @throws UnusableFileException if the cell is blank */
    public String needText(String column) throws UnusableFileException {
        String text = text(column);
        if (text.isEmpty()) {
            throw new UnusableFileException(Phrase.of("intake.cell-blank", table.file(), Integer.toString(line), column));
        }
        return text;
    }

    /**
     * The number in a cell, {@code NaN} where blank or where there is no such column: not known is not zero.
     *
     * @throws UnusableFileException if the text is no number
     */
    public double number(String column) throws UnusableFileException {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Falls through to the message below, as an infinite or NaN text does.
        }
        throw new UnusableFileException(Phrase.of("intake.not-a-number", table.file(), Integer.toString(line), column, text));
    }

    /** @throws UnusableFileException if the cell is blank or no number */
    public double needNumber(String column) throws UnusableFileException {
        needText(column);
        return number(column);
    }
}
