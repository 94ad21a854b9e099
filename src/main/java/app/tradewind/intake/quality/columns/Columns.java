package app.tradewind.intake.quality.columns;

import app.tradewind.catalog.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a row says, by the name of the column. A value is a text, a {@link Number}, a {@link Money}, a
 * {@link java.time.LocalDate}, or {@code null} for nothing.
 *
 * @param <R> the row
 */
public final class Columns<R> {

    /** What a column holds. */
    public enum Type { TEXT, NUMBER, MONEY, DAY }

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, Function<R, ?>> values = new LinkedHashMap<>();

    Columns() { }

    /** Rows that are written down, with the columns that others have. */
    public static Columns<Map<String, Object>> written(Columns<?> others) {
        Columns<Map<String, Object>> written = new Columns<>();
        others.types.forEach((name, type) -> written.add(name, type, row -> row.get(name)));
        return written;
    }

    /** Whether there is a column of this name. */
    public boolean has(String name) {
        return types.containsKey(name);
    }

    /** @param name of a column there is */
    public Type type(String name) {
        return types.get(name);
    }

    /** @param name of a column there is */
    @SuppressWarnings("unchecked")
    public Function<R, Object> value(String name) {
        return (Function<R, Object>) values.get(name);
    }

    Columns<R> text(String name, Function<R, ?> value) {
        return add(name, Type.TEXT, value);
    }

    Columns<R> number(String name, Function<R, ? extends Number> value) {
        return add(name, Type.NUMBER, value);
    }

    /** A number that is {@code NaN} where it is not known. */
    Columns<R> known(String name, Function<R, Double> value) {
        return add(name, Type.NUMBER, row -> {
            Double found = value.apply(row);
            return found.isNaN() ? null : found;
        });
    }

    Columns<R> money(String name, Function<R, Money> value) {
        return add(name, Type.MONEY, value);
    }

    /** The currency of an amount, nothing where there is no amount. */
    Columns<R> currency(String name, Function<R, Money> value) {
        return add(name, Type.TEXT, row -> {
            Money money = value.apply(row);
            return money == null ? null : Known.code(money);
        });
    }

    Columns<R> day(String name, Function<R, ?> value) {
        return add(name, Type.DAY, value);
    }

    private Columns<R> add(String name, Type type, Function<R, ?> value) {
        types.put(name, type);
        values.put(name, value);
        return this;
    }
}
