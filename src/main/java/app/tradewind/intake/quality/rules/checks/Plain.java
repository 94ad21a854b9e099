package app.tradewind.intake.quality.rules.checks;

import app.tradewind.intake.quality.columns.Columns;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Checks of one value by itself. */
final class Plain {

    private Plain() { }

    static Check of(Predicate<Object> fits) {
        return new Check() {
            @Override
            public <R> Look<R> on(Columns<R> columns, String value) {
                Function<R, Object> look = columns.value(value);
                return row -> fits.test(look.apply(row)) ? null : LAPSED;
            }
        };
    }

    /** Whether a text has a form or has it not; each text is looked at once a walk. */
    static Check like(Patterns pattern, boolean wanted) {
        return new Check() {
            @Override
            public <R> Look<R> on(Columns<R> columns, String value) {
                Function<R, Object> look = columns.value(value);
                Predicate<Object> matches = pattern.remembering();
                return row -> matches.test(look.apply(row)) == wanted ? null : LAPSED;
            }
        };
    }

    /** Nothing should stand there; tells what does. */
    static Check blank() {
        return new Check() {
            @Override
            public <R> Look<R> on(Columns<R> columns, String value) {
                Function<R, Object> look = columns.value(value);
                return row -> {
                    Object found = look.apply(row);
                    return Values.isBlank(found) ? null : List.of(found);
                };
            }
        };
    }
}
