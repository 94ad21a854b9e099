package app.tradewind.intake.reading.text;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Delimited text in which quotes are ordinary characters: every line is a row, whatever stands in it. */
final class PlainRows implements Rows {

    private static final double NEARLY_ALL = 0.9;

    private final BufferedReader lines;
    private final TextTable table;
    private final char delimiter;
    private int number;

    private PlainRows(BufferedReader lines, TextTable table) {
        this.lines = lines;
        this.table = table;
        this.delimiter = table.format().delimiter();
    }

    static PlainRows open(TextTable table) throws IOException {
        return new PlainRows(new BufferedReader(table.reader(), 1 << 16), table);
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty()) {
                return new RawRow(number, split(line), null);
            }
        }
        return null;
    }

    /** Whether nearly all lines have as many cells as the first: so that reading without quotes makes sense. */
    static boolean isEven(TextTable table) throws IOException, UnreadableException {
        long lines = 0;
        long even = 0;
        int cells = 0;
        try (PlainRows rows = open(table)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                cells = cells == 0 ? row.cells().length : cells;
                lines++;
                even += row.cells().length == cells ? 1 : 0;
            }
        }
        return even >= NEARLY_ALL * lines;
    }

    private String[] split(String line) throws UnreadableException {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = line.indexOf(delimiter); i >= 0; i = line.indexOf(delimiter, start)) {
            cells.add(line.substring(start, i));
            start = i + 1;
        }
        cells.add(line.substring(start));
        if (cells.size() > table.limits().columns()) {
            throw new UnreadableException(
                    LimitException.columns(table.name(), number, table.limits().columns()).phrase());
        }
        return cells.toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
