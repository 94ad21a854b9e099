package app.tradewind.intake.quality.rules.checks;

import app.tradewind.intake.quality.columns.Columns;
import java.util.List;

/** One kind of check with its limits, as a file asks for it. */
@FunctionalInterface
public interface Check {

    /** What a check tells where it has nothing to tell but that the row lapses. */
    List<Object> LAPSED = List.of();

    /**
     * For one walk over all rows.
     *
     * @param value the column that is looked at
     */
    <R> Look<R> on(Columns<R> columns, String value);

    /** A check put to rows; some remember what they have seen. */
    @FunctionalInterface
    interface Look<R> {

        /** @return {@code null} where the row will do, else figures that its message may need */
        List<Object> at(R row);
    }
}
