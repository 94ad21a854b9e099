package app.tradewind.intake.quality.rules.checks;

import app.tradewind.intake.quality.columns.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows that say the same in some columns as one before; tells that one's number and value. Two records of
 * one row of a file do not repeat each other. Rows are known by 64 bits of what they say.
 *
 * @param by the columns
 * @param value whether the value may be repeated, and only another one lapses
 */
record Repeats(List<String> by, boolean value) implements Check {

    private static final String ROW = "row";
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;

    private record First(Object row, Object value) { }

    @Override
    public <R> Look<R> on(Columns<R> columns, String looked) {
        List<Function<R, Object>> key = new ArrayList<>();
        by.forEach(name -> key.add(columns.value(name)));
        Function<R, Object> number = columns.value(ROW);
        Function<R, Object> look = columns.value(looked);
        Map<Long, First> seen = new HashMap<>();
        return row -> {
            Object says = look.apply(row);
            Object at = number.apply(row);
            First own = new First(at == null ? 0 : at, value && says != null ? says : "");
            First first = seen.putIfAbsent(hash(key, row), own);
            boolean fits = first == null || (value ? Values.same(first.value, says) : first.row.equals(own.row));
            return fits ? null : List.of(first.row, first.value);
        };
    }

    private static <R> long hash(List<Function<R, Object>> key, R row) {
        long hash = key.size();
        for (Function<R, Object> one : key) {
            Object found = one.apply(row);
            hash = (hash ^ (found == null ? 0 : found.hashCode())) * PRIME;
            hash = (hash ^ hash >>> Integer.SIZE) * MIX;
        }
        return hash;
    }
}
