package app.tradewind.cli.call;

import app.tradewind.report.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts and sums over a result table, for the summaries of {@code --json}. */
public final class Figures {

    /** The currency of amounts that name none, ISO 4217. */
    private static final String NO_CURRENCY = "XXX";

    private final Table table;

    public Figures(Table table) {
        this.table = table;
    }

    public int rows() {
        return table.rows().size();
    }

    /** Rows whose cell fits. */
    public long count(String column, Predicate<Object> fits) {
        int at = at(column);
        return table.rows().stream().map(row -> row.get(at)).filter(fits).count();
    }

    /** Rows by what their cell says. */
    public Map<String, Long> by(String column) {
        int at = at(column);
        Map<String, Long> counts = new TreeMap<>();
        table.rows().forEach(row -> counts.merge(String.valueOf(row.get(at)), 1L, Long::sum));
        return counts;
    }

    /** How many different pairs two columns have. */
    public long distinct(String column, String other) {
        int one = at(column);
        int two = at(other);
        return table.rows().stream().map(row -> Arrays.asList(row.get(one), row.get(two))).distinct().count();
    }

    /** Rows by what their cell says, of those alone in which another cell is true. */
    public Map<String, Long> by(String column, String where) {
        int at = at(column);
        int flag = at(where);
        Map<String, Long> counts = new TreeMap<>();
        table.rows().stream().filter(row -> Boolean.TRUE.equals(row.get(flag)))
                .forEach(row -> counts.merge(String.valueOf(row.get(at)), 1L, Long::sum));
        return counts;
    }

    /** Rows in which two cells are both known and differ in value. */
    public long differing(String one, String other) {
        int a = at(one);
        int b = at(other);
        return table.rows().stream().filter(row -> row.get(a) instanceof BigDecimal x && row.get(b) instanceof BigDecimal y
                && x.compareTo(y) != 0).count();
    }

    /** Sums by currency as exact texts; what is not known is left out, what is nothing does not count. */
    public Map<String, String> money(String amounts, String currencies) {
        int amount = at(amounts);
        int currency = at(currencies);
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (List<Object> row : table.rows()) {
            if (row.get(amount) instanceof BigDecimal value && value.signum() != 0) {
                String code = Objects.toString(row.get(currency), "");
                sums.merge(code.isEmpty() ? NO_CURRENCY : code, value, BigDecimal::add);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        sums.forEach((code, sum) -> texts.put(code, sum.toPlainString()));
        return texts;
    }

    /** The first cells of a column, at most {@code most}. */
    public List<String> first(String column, int most) {
        int at = at(column);
        return table.rows().stream().limit(most).map(row -> String.valueOf(row.get(at))).toList();
    }

    private int at(String column) {
        int at = table.columns().indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(column);
        }
        return at;
    }
}
