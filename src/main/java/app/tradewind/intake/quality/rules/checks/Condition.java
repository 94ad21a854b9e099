package app.tradewind.intake.quality.rules.checks;

import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.reference.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What another column has to say for a rule to be asked, or to lapse.
 *
 * @param column the column
 * @param test made anew for each walk
 */
public record Condition(String column, Supplier<Predicate<Object>> test) {

    /**
     * The conditions under a key, all of which have to hold: texts of which the column says one, or limits {@code above},
     * {@code min}, {@code max}, or a form it has not, {@code unlike}.
     */
    public static List<Condition> read(Entry rule, String key, Columns<?> columns) {
        List<Condition> conditions = new ArrayList<>();
        rule.find(key).ifPresent(found -> found.map().forEach((name, entry) -> {
            if (!columns.has(name)) {
                throw entry.wrong("quality.file.no-column", name);
            }
            conditions.add(new Condition(name, test(entry)));
        }));
        return conditions;
    }

    /** All of them, put to rows. */
    public static <R> Predicate<R> all(List<Condition> conditions, Columns<R> columns) {
        Predicate<R> all = null;
        for (Condition condition : conditions) {
            Function<R, Object> value = columns.value(condition.column);
            Predicate<Object> test = condition.test.get();
            Predicate<R> one = row -> test.test(value.apply(row));
            all = all == null ? one : all.and(one);
        }
        return all == null ? row -> true : all;
    }

    private static Supplier<Predicate<Object>> test(Entry entry) {
        if (entry.isMap()) {
            entry.allowOnly(Set.of("above", "min", "max", "unlike"));
            if (entry.find("unlike").isPresent()) {
                Patterns pattern = Patterns.read(entry, "unlike");
                return () -> pattern.remembering().negate();
            }
            Range range = Range.read(entry);
            return () -> value -> !Values.isBlank(value) && range.holds(value);
        }
        List<String> texts = entry.items().stream().map(Entry::text).toList();
        return () -> value -> texts.contains(Values.text(value));
    }
}
