package app.tradewind.jobs.boards.file;

import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.layout.Field;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of a file as written and as understood: the first ones, and those around every problem.
 *
 * @param columns all columns in the file's order
 * @param lines in the file's order; line numbers tell where rows are skipped
 */
public record Preview(List<Column> columns, List<Line> lines) {

    public Preview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Places of the columns that are used. */
    public List<Integer> used() {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).field() != null).boxed().toList();
    }

    /**
     * @param header as written
     * @param use what becomes of it
     * @param field what it is mapped to, or {@code null}
     * @param format how its numbers or days are written, ready to say; {@code null} for texts
     * @param samples up to three texts as written; none of people's data
     * @param why why its cells read otherwise than they are written, ready to say
     */
    public record Column(String header, Use use, Field field, Phrase format, List<String> samples, Phrase why) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /**
     * @param row 1-based line or sheet row
     * @param raw one a column, as written; people's data are not among them
     * @param understood one a column, ready to read; as written where nothing was changed
     * @param leftOut why the row is not used, or {@code null} where it is
     */
    public record Line(int row, List<String> raw, List<String> understood, Phrase leftOut) {
        public Line {
            raw = List.copyOf(raw);
            understood = List.copyOf(understood);
        }

        /** Whether the cell reads otherwise than it is written. */
        public boolean changed(int column) {
            return leftOut == null && !raw.get(column).equals(understood.get(column));
        }
    }
}
