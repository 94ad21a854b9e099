package app.tradewind.intake.rows;

import app.tradewind.intake.bytes.TextMemo;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.PeopleText;
import app.tradewind.intake.terms.Vocabulary;
import app.tradewind.words.Phrase;
import java.util.HashSet;
import java.util.Set;
import java.util.Arrays;
import java.util.List;

/** Says by number which rows of a text have fewer or more cells than the header, and which texts are damaged. */
public final class RowDoubts {

    private static final int MOST_STATES = 200;
    private static final int LONGEST_SIGN = 3;

    private final Problems problems;
    private final String[] header;
    private final int[] mapped;
    private final List<TextMemo<Boolean>> damaged;
    private final int full;
    private final int[] numbers;
    private final int width;
    private boolean said;
    private final Set<String> states = new HashSet<>();
    private String lastState = "";

    /** @param mapped columns that are used; others may hold people's data and are not looked at */
    public RowDoubts(ReadPlan plan, int[] mapped, Problems problems) {
        this.problems = problems;
        this.header = plan.header();
        this.mapped = mapped;
        this.damaged = Arrays.stream(mapped).mapToObj(column -> new TextMemo<>(DamagedText::is)).toList();
        int last = header.length;
        while (last > 0 && CellText.trim(header[last - 1]).isEmpty()) {
            last--;
        }
        this.full = last;
        this.numbers = plan.columns().entrySet().stream()
                .filter(one -> one.getKey().type() == ValueType.MONEY || one.getKey().type() == ValueType.NUMBER)
                .flatMapToInt(one -> one.getValue().at().stream().mapToInt(Integer::intValue)).toArray();
        this.width = Math.min(last, plan.place().widest());
    }

    public void see(RawRow row) {
        if (row.real() == null && row.cells().length != header.length) {
            shape(row);
        }
        for (int i = 0; row.other() != 0 && i < mapped.length; i++) {
            int column = mapped[i];
            String text = row.isPlain(column) ? "" : row.cell(column);
            if (!text.isEmpty() && damaged.get(i).of(text)) {
                String safe = PeopleText.quoted(text);
                problems.add(row.number(), header[column], safe, Phrase.of("intake.row.damaged-text", safe));
            }
        }
    }

    /**
     * Whether a number of a row was cut in two by its own comma: the row has more cells than the header, and behind
     * an amount or a count stand two or three bare figures.
     */
    public boolean splits(RawRow row) {
        if (row.real() != null || row.cells().length <= full || CellText.trim(row.cell(full)).isEmpty()) {
            return false;
        }
        for (int column : numbers) {
            if (isStart(CellText.trim(row.cell(column))) && isRest(CellText.trim(row.cell(column + 1)))) {
                String text = row.cell(column) + ',' + row.cell(column + 1);
                problems.add(row.number(), header[column], text, Phrase.of("intake.row.split-number", text));
                return true;
            }
        }
        return false;
    }

    private static boolean isStart(String text) {
        int start = 0;
        while (start < text.length() && !isFigure(text.charAt(start))) {
            start++;
        }
        return start < text.length() && start <= LONGEST_SIGN && text.chars().skip(start).allMatch(RowDoubts::isFigure);
    }

    /** {@code 50}, {@code 234}, {@code 234.50}. */
    private static boolean isRest(String text) {
        int figures = 0;
        while (figures < text.length() && isFigure(text.charAt(figures))) {
            figures++;
        }
        return (figures == 2 || figures == 3) && (figures == text.length() || text.charAt(figures) == '.');
    }

    private static boolean isFigure(int c) {
        return c >= '0' && c <= '9';
    }

    /** Takes the state of a row that counts as sold; one that may be none is told once. */
    public void sold(RowValues values) {
        String state = values.text(Field.STATUS);
        if (!state.isEmpty() && !state.equals(lastState)) {
            lastState = state;
            if (states.size() < MOST_STATES && states.add(state) && Vocabulary.shipped().isDoubtful(HeaderText.fold(state))) {
                values.problem(Field.STATUS, state, "intake.row.state-doubt");
            }
        }
    }

    private void shape(RawRow row) {
        int cells = row.cells().length;
        if (cells < width) {
            problems.add(row.number(), "", "", Phrase.of("intake.row.missing-cells", cells, full));
        } else if (width < full && !said) {
            said = true;
            problems.add(row.number(), "", "", Phrase.of("intake.row.all-missing-cells", width, full));
        }
        for (int i = header.length; i < cells; i++) {
            if (!CellText.trim(row.cell(i)).isEmpty()) {
                problems.add(row.number(), "", "", Phrase.of("intake.row.surplus-cells", cells, width));
                return;
            }
        }
    }
}
