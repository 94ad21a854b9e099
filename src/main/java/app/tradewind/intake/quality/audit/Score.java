package app.tradewind.intake.quality.audit;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import java.util.List;

/**
 * How one column of one kind of data does in one respect.
 *
 * @param kind what the rows are about
 * @param column name of the field, {@code *} for the row as a whole
 * @param aspect what is judged
 * @param value 0 to 1: the share of the rows asked that do not fall short; for ages see {@link Ages}
 * @param failing how many rows fall short
 * @param rows the first of them
 */
public record Score(Kind kind, String column, Aspect aspect, double value, long failing, List<Lapse> rows) {

    /** Stands for the whole row. */
    public static final String ROW = "*";
    /** Rows kept at most. */
    public static final int KEPT = 500;

    public Score {
        rows = List.copyOf(rows);
    }

    /** The same with another number of failing rows, where it is not rows that the value counts. */
    Score failing(long other) {
        return new Score(kind, column, aspect, value, other, rows);
    }

    static Score share(Kind kind, String column, Aspect aspect, long asked, List<Lapse> rows, long failing) {
        return new Score(kind, column, aspect, asked == 0 ? 1 : 1 - (double) failing / asked, failing, rows);
    }
}
