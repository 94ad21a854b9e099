package app.tradewind.jobs.boards;

import app.tradewind.intake.RowProblem;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;

/**
 * One file as it is understood, before anything of it is stored.
 *
 * @param file where it is
 * @param layout what it was recognised as
 * @param preview its first rows, as written and as understood
 * @param asks what the file leaves open, those that must be answered first
 * @param problems the first rows that are odd
 * @param sums what becomes of its rows
 */
public record FileBoard(Path file, Layout layout, Preview preview, List<Ask> asks, List<RowProblem> problems, Sums sums) {

    public FileBoard {
        asks = List.copyOf(asks);
        problems = List.copyOf(problems);
    }

    /** Whether everything that must be answered is. */
    public boolean ready() {
        return asks.stream().noneMatch(Ask::required);
    }

    /**
     * @param profile name of the layout
     * @param kind what its rows are about, ready to say
     * @param confidence 0 to 1
     * @param format how the file is written, {@code TSV · UTF-8}
     * @param others the next best layouts of another kind
     */
    public record Layout(String profile, Phrase kind, double confidence, String format, List<Candidate> others) {
        public Layout {
            others = List.copyOf(others);
        }
    }

    /**
     * @param profile name of the layout
     * @param kind what its rows would be about, to be handed back as the answer {@code kind}
     * @param score 0 to 1
     */
    public record Candidate(String profile, String kind, double score) { }

    /**
     * @param columns headers of the columns that are used, as written
     * @param lines one a row
     */
    public record Preview(List<String> columns, List<Line> lines) {
        public Preview {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param row 1-based line or sheet row
     * @param raw one a column, as written
     * @param understood one a column, ready to read; empty where nothing was understood
     * @param leftOut why the row is not used, or {@code null} where it is
     */
    public record Line(int row, List<String> raw, List<String> understood, Phrase leftOut) {
        public Line {
            raw = List.copyOf(raw);
            understood = List.copyOf(understood);
        }

        /** Whether the cell reads otherwise than it is written. */
        public boolean changed(int column) {
            return !raw.get(column).equals(understood.get(column));
        }
    }

    /**
     * @param key how the answer is handed back
     * @param required whether the file cannot be brought in before it is answered
     * @param options possible answers; empty for free text
     * @param text the question, ready to say
     */
    public record Ask(String key, boolean required, List<String> options, Phrase text) {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /**
     * {@code read = used + leftOut}, always.
     *
     * @param read rows in the file
     * @param used rows that give a record
     * @param leftOut the others, by reason
     * @param totals pieces and money of the used rows, ready to say
     * @param quality 0 to 1, {@code NaN} where not scored
     */
    public record Sums(long read, long used, List<Sum> leftOut, List<Total> totals, double quality) {
        public Sums {
            leftOut = List.copyOf(leftOut);
            totals = List.copyOf(totals);
        }
    }

    /** @param why the reason, ready to say */
    public record Sum(Phrase why, long rows) { }

    /** @param unit a currency code, or empty for pieces */
    public record Total(Phrase what, double amount, String unit) { }
}
