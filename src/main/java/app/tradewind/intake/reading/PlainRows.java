package app.tradewind.intake.reading;

import app.tradewind.words.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Delimited text in which quotes are ordinary characters: every line is a row, whatever stands in it. */
final class PlainRows implements Rows {

    private static final double NEARLY_ALL = 0.9;

    private final BufferedReader lines;
    private final char delimiter;
    private int number;

    private PlainRows(BufferedReader lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    static PlainRows open(TableSource source) throws UnreadableException {
        try {
            return new PlainRows(new BufferedReader(reader(source), 1 << 16), source.format().delimiter());
        } catch (IOException e) {
            throw new UnreadableException(Phrase.of("intake.unreadable", source.name()));
        }
    }

    static Reader reader(TableSource source) throws IOException {
        TextFormat format = source.format();
        int mark = !format.bom() ? 0 : format.charset().name().equals("UTF-8") ? 3 : 2;
        return Encodings.reader(source.path(), new Encodings.Decision(format.charset(), mark));
    }

    @Override
    public RawRow next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty()) {
                return new RawRow(number, split(line), null);
            }
        }
        return null;
    }

    /** Whether nearly all lines have as many cells as the first: so that reading without quotes makes sense. */
    static boolean isEven(TableSource source) throws UnreadableException, IOException {
        long lines = 0;
        long even = 0;
        int cells = 0;
        try (PlainRows rows = open(source)) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                cells = cells == 0 ? row.cells().length : cells;
                lines++;
                even += row.cells().length == cells ? 1 : 0;
            }
        }
        return even >= NEARLY_ALL * lines;
    }

    private String[] split(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = line.indexOf(delimiter); i >= 0; i = line.indexOf(delimiter, start)) {
            cells.add(line.substring(start, i));
            start = i + 1;
        }
        cells.add(line.substring(start));
        return cells.toArray(String[]::new);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
