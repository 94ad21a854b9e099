package app.tradewind.intake.quality.rules.checks;

import app.tradewind.intake.quality.columns.Columns;
import java.util.List;
import java.util.function.Function;

/**
 * A value held against another column of the row; tells what that says.
 *
 * @param other the column
 * @param agrees whether both agree
 */
record Beside(String other, Agrees agrees) implements Check {

    /** How two values are held against each other; either may be {@code null}. */
    @FunctionalInterface
    interface Agrees {
        boolean test(Object value, Object other);
    }

    @Override
    public <R> Look<R> on(Columns<R> columns, String value) {
        Function<R, Object> look = columns.value(value);
        Function<R, Object> beside = columns.value(other);
        return row -> {
            Object found = beside.apply(row);
            return agrees.test(look.apply(row), found) ? null : List.of(found == null ? "" : found);
        };
    }
}
