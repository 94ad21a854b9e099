package app.tradewind.intake.reading.text;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Delimited text in which quotes are ordinary characters: every line is a row, whatever stands in it. Only in
 * wide tables between tabs may a description go on over lines; a line that is too short is then one row
 * with those below it, if together they have exactly the cells of the header.
 */
final class PlainRows implements Rows {

    /** Narrower tables are seldom a platform's, and in them two ragged rows may well add up to a whole one. */
    private static final int WIDE = 20;
    private static final int LONGEST_CELL = 60;

    private static final double NEARLY_ALL = 0.9;

    private final BufferedReader lines;
    private final TextTable table;
    private final char delimiter;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private int number;
    private int width;

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
        RawRow row = ahead.isEmpty() ? line() : ahead.poll();
        if (row == null || delimiter != '\t') {
            return row;
        }
        int cells = row.cells().length;
        width = width == 0 && cells >= WIDE ? cells : width;
        return cells < 2 || cells >= width ? row : joined(row);
    }

    /** The row with what goes on below it, or as it is. */
    private RawRow joined(RawRow row) throws IOException, UnreadableException {
        int cells = row.cells().length;
        List<RawRow> below = new ArrayList<>();
        Iterator<RawRow> known = new ArrayList<>(ahead).iterator();
        while (cells < width && below.size() < LONGEST_CELL) {
            RawRow next = known.hasNext() ? known.next() : line();
            if (next == null) {
                return row;
            }
            below.add(next);
            if (below.size() > ahead.size()) {
                ahead.add(next);
            }
            if (next.cells().length >= width) {
                return row;
            }
            cells += next.cells().length - 1;
        }
        if (cells != width) {
            return row;
        }
        List<String> all = new ArrayList<>(List.of(row.cells()));
        for (RawRow next : below) {
            ahead.remove();
            all.set(all.size() - 1, all.get(all.size() - 1) + '\n' + next.cells()[0]);
            all.addAll(Arrays.asList(next.cells()).subList(1, next.cells().length));
        }
        return new RawRow(row.number(), all.toArray(String[]::new), null);
    }

    private RawRow line() throws IOException, UnreadableException {
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
