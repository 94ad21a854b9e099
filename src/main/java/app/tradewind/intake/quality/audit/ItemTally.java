package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.ItemState.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts the rows of one kind about one product and market. */
final class ItemTally {

    private final List<Fault> faults = new ArrayList<>(0);
    private final Map<Set<String>, Long> failing = new HashMap<>(0);
    private long rows;
    private LocalDate newest;
    private Origin newestRow;

    /** @param heavy what makes the row one not to be trusted, column by column @param day of the row, or {@code null} */
    void add(List<Fault> heavy, LocalDate day, Origin origin) {
        rows++;
        if (!heavy.isEmpty()) {
            Set<String> columns = new TreeSet<>();
            for (Fault fault : heavy) {
                columns.add(fault.column());
                if (faults.stream().filter(one -> one.column().equals(fault.column())).count() < ItemState.KEPT) {
                    faults.add(fault);
                }
            }
            failing.merge(columns, 1L, Long::sum);
        }
        if (day != null && (newest == null || day.isAfter(newest))) {
            newest = day;
            newestRow = origin;
        }
    }

    ItemState state(Kind kind) {
        return new ItemState(kind, rows, failing, faults,
                newest == null ? null : new ItemState.Newest(newest, newestRow));
    }
}
