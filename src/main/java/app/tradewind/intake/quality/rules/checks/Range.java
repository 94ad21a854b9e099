package app.tradewind.intake.quality.rules.checks;

import app.tradewind.catalog.Money;
import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.reference.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A number or an amount between limits; tells the limits. What is no number is not asked; a number that is not known is in no range. */
final class Range implements Check {

    private final double above;
    private final double min;
    private final double max;
    private final List<Object> limits = new ArrayList<>();

    private Range(Optional<BigDecimal> above, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        this.above = above.map(Number::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        this.min = min.map(Number::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        this.max = max.map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
        min.or(() -> above).ifPresent(limits::add);
        max.ifPresent(limits::add);
    }

    /** @param entry with the keys {@code above}, {@code min} or {@code max}, at least one of them */
    static Range read(Entry entry) {
        Range range = new Range(entry.number("above"), entry.number("min"), entry.number("max"));
        if (range.limits.isEmpty()) {
            throw entry.wrong("reference.missing", "min");
        }
        return range;
    }

    @Override
    public <R> Look<R> on(Columns<R> columns, String value) {
        Function<R, Object> look = columns.value(value);
        return row -> holds(look.apply(row)) ? null : limits;
    }

    boolean holds(Object value) {
        double number = Values.number(value);
        return !(value instanceof Number || value instanceof Money) || number > above && number >= min && number <= max;
    }
}
