package app.tradewind.intake.study;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.rows.ReadPlan.Sheet;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Markets;
import app.tradewind.intake.terms.Vocabulary;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Sheets with one header, such as one for each month, read as one table. Their rows are compared, so that a
 * sheet that only gathers the others counts nothing twice: a sheet whose every row stands in others is left
 * out, and a workbook whose sheets share some of their rows is refused.
 */
public final class SheetsAsOne {

    private static final Set<Kind> BY_ROW = Set.of(Kind.ORDERS, Kind.FX_RATES, Kind.REVIEWS, Kind.COMPETITOR_PRICES);
    private static final int FEW = 3;
    private static final int ONE_IN = 10;

    private final String file;
    private final List<Marks> all = new ArrayList<>();
    private Marks current;

    /** Fingerprints of a sheet's rows. */
    private static final class Marks {
        private final Sheet sheet;
        private long[] rows = new long[64];
        private int size;
        private boolean leftOut;

        Marks(Sheet sheet) {
            this.sheet = sheet;
        }

        void add(long row) {
            rows = size == rows.length ? Arrays.copyOf(rows, size * 2) : rows;
            rows[size++] = row;
        }

        boolean has(long row) {
            return Arrays.binarySearch(rows, 0, size, row) >= 0;
        }
    }

    public SheetsAsOne(String file) {
        this.file = file;
    }

    /**
     * The sheets to read: the found one, and those with its header if each row tells its own day, and its market
     * or currency where the sheets are named after markets.
     */
    public static List<Sheet> of(HeaderSearch.Found found, Match match) {
        Sheet first = new Sheet(found.sheet(), found.row().number());
        boolean own = BY_ROW.contains(match.layout().kind()) && match.columns().containsKey(Field.DATE);
        boolean markets = found.alike().stream().anyMatch(sheet -> Markets.shipped().of(sheet.name()) != null);
        if (!own || markets && !match.columns().containsKey(Field.MARKET) && !match.columns().containsKey(Field.CURRENCY)) {
            return List.of(first);
        }
        List<Sheet> sheets = new ArrayList<>(List.of(first));
        found.alike().stream().filter(sheet -> !isApart(sheet.name())).forEach(sheets::add);
        return sheets;
    }

    /** Sheets of returns, of tests and drafts may look the same and mean something else. */
    private static boolean isApart(String name) {
        String folded = HeaderText.fold(name);
        return Vocabulary.shipped().isDoubtful(folded) || Vocabulary.shipped().words("apart").stream().anyMatch(folded::contains);
    }

    /** The rows that follow are of this sheet. */
    public void begin(Sheet sheet) {
        current = new Marks(sheet);
        all.add(current);
    }

    /** Takes a row of the table. */
    public void see(RawRow row) {
        long mark = 1;
        int last = row.cells().length - 1;
        while (last >= 0 && row.cell(last).isEmpty()) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            String text = CellText.trim(row.cell(i));
            for (int j = 0; j < text.length(); j++) {
                mark = mark * 1_000_003 + text.charAt(j);
            }
            mark = mark * 1_000_003 + 0x1F;
        }
        current.add(mark);
    }

    /**
     * The sheets whose rows count.
     *
     * @throws UnreadableException if sheets share rows and none has all of them
     */
    public List<Sheet> kept() throws UnreadableException {
        all.forEach(marks -> Arrays.sort(marks.rows, 0, marks.size));
        all.stream().filter(marks -> marks.size > 0).sorted(Comparator.comparingInt(marks -> marks.size))
                .forEach(marks -> marks.leftOut = shared(marks) == marks.size);
        for (Marks marks : all) {
            int shared = marks.leftOut ? 0 : shared(marks);
            if (shared >= FEW && shared * (long) ONE_IN >= marks.size) {
                throw new UnreadableException(Phrase.of("intake.sheets-overlap", file, marks.sheet.name(), shared));
            }
        }
        return all.stream().filter(marks -> !marks.leftOut).map(marks -> marks.sheet).toList();
    }

    /** Names of the sheets that only repeat others, after {@link #kept}. */
    public List<String> repeating() {
        return all.stream().filter(marks -> marks.leftOut).map(marks -> marks.sheet.name()).toList();
    }

    /** How many rows of a sheet stand in others that count. */
    private int shared(Marks marks) {
        int shared = 0;
        for (int i = 0; i < marks.size; i++) {
            for (Marks other : all) {
                if (other != marks && !other.leftOut && other.has(marks.rows[i])) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }
}
