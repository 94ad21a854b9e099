package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.layout.Kind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the data of one kind are like for one product and market.
 *
 * @param kind what the rows are about
 * @param rows rows that count
 * @param failing rows with a figure that cannot be trusted, by the set of columns in which; a blank
 *     category is no such figure
 * @param faults the first rows of each column
 * @param newest the newest row with a day up to today, or {@code null}
 */
public record ItemState(Kind kind, long rows, Map<Set<String>, Long> failing, List<Fault> faults, Newest newest) {

    /** Rows kept of a column at most. */
    public static final int KEPT = 20;

    /** @param column that cannot be trusted @param lapse the row and why */
    public record Fault(String column, Lapse lapse) { }

    /** @param day of the row @param origin the row */
    public record Newest(LocalDate day, Origin origin) { }

    public ItemState {
        failing = Map.copyOf(failing);
        faults = List.copyOf(faults);
    }

    /** Rows that fail in any of these columns. */
    public long failing(Set<String> columns) {
        return failing.entrySet().stream().filter(entry -> !Collections.disjoint(entry.getKey(), columns))
                .mapToLong(Map.Entry::getValue).sum();
    }
}
