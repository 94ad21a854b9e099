package app.tradewind.intake.scan;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One reading of a table {@code series_id,index,value} in which everything is plain: the rows of a series stand
 * together, step by step, and figures are digits with or without a point. A value may be blank. 26 million
 * rows take some seconds.
 */
public final class SeriesScan extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final List<String> COLUMNS = List.of("series_id", "index", "value");
    private static final int LONGEST = 100_000;
    private static final int FIRST_ROOM = 64;

    private final Use use;
    /** Where the three columns stand; {@code null} until the header was read. */
    private int[] places;
    private String[] header = new String[0];
    private char[] id = new char[0];
    private boolean begun;
    private boolean same;
    private double[] units = new double[FIRST_ROOM];
    private int count;
    private double index;
    private double value;
    private int seen;
    private long last;
    private boolean plain = true;

    private SeriesScan(Use use) {
        this.use = use;
    }

    /** Takes what is read. */
    public interface Use {

        /** @param units a step each; {@code NaN} where the value is blank */
        void series(String id, double[] units);

        /** @param line of a blank value, 1-based */
        void blank(int line);
    }

    /** @return whether all of the table was plain; if not, what was handed over is to be forgotten, and the table read with care */
    public static boolean read(Path path, Use use) {
        SeriesScan scan = new SeriesScan(use);
        try (CsvReader<Boolean> reader = CsvReader.builder().detectBomHeader(true).build(scan, path)) {
            for (boolean good : reader) {
                if (!good) {
                    return false;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            // The careful reading meets it again and says what is wrong, and where.
            return false;
        }
        scan.end();
        return scan.places != null;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        seen = 0;
    }

    @Override
    protected void handleField(int field, char[] text, int from, int length, boolean quoted) {
        if (places == null) {
            header = Arrays.copyOf(header, field + 1);
            header[field] = new String(text, from, length).strip().toLowerCase(Locale.ROOT);
        } else if (field == places[0]) {
            named(text, from, length);
        } else if (field == places[1]) {
            index = PlainNumber.of(text, from, length);
            seen++;
        } else if (field == places[2]) {
            value = length == 0 ? Double.NaN : PlainNumber.of(text, from, length);
            plain &= length == 0 || !Double.isNaN(value);
            seen++;
        }
    }

    private void named(char[] text, int from, int length) {
        seen++;
        same = begun && Arrays.equals(text, from, from + length, id, 0, id.length);
        if (!same) {
            end();
            id = Arrays.copyOfRange(text, from, from + length);
            begun = true;
            plain &= length > 0 && id[0] > ' ' && id[length - 1] > ' ' && id[0] < Character.MIN_SURROGATE
                    && !Character.isWhitespace(id[0]) && !Character.isWhitespace(id[length - 1]);
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (places == null) {
            List<String> names = List.of(header);
            places = COLUMNS.stream().mapToInt(names::indexOf).toArray();
            return Arrays.stream(places).allMatch(place -> place >= 0);
        }
        plain &= seen == COLUMNS.size() && index == Math.rint(index) && index < Integer.MAX_VALUE / 2 && (!same || index == last + 1) && count < LONGEST;
        if (plain) {
            step();
        }
        return plain;
    }

    private void step() {
        last = (long) index;
        if (Double.isNaN(value)) {
            use.blank((int) getStartingLineNumber());
        }
        if (count == units.length) {
            units = Arrays.copyOf(units, 2 * count);
        }
        units[count++] = value;
    }

    private void end() {
        if (begun) {
            use.series(new String(id), Arrays.copyOf(units, count));
        }
        count = 0;
    }
}
