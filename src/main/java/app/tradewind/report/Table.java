package app.tradewind.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A plain table on its way out. Cells are {@code String}, {@code Integer}, {@code Long},
 * {@code Double}, {@code BigDecimal}, {@code LocalDate}, {@code Boolean} or {@code null} for not known;
 * {@code NaN} counts as not known too.
 *
 * @param columns names, as other people's scripts read them
 * @param rows one list a row, as long as {@code columns}
 */
public record Table(List<String> columns, List<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** The same with further columns at the end. @param cells one list a row */
    public Table wider(List<String> more, List<List<Object>> cells) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(more);
        Builder wider = new Builder(all);
        for (int r = 0; r < cells.size(); r++) {
            List<Object> row = new ArrayList<>(rows.get(r));
            row.addAll(cells.get(r));
            wider.row(row.toArray());
        }
        return wider.build();
    }

    /** Collects rows for a table; cells may be {@code null}. */
    public static final class Builder {
        private final List<String> columns;
        private final List<List<Object>> rows = new ArrayList<>();

        public Builder(String... columns) {
            this(List.of(columns));
        }

        public Builder(List<String> columns) {
            this.columns = columns;
        }

        public Builder row(Object... cells) {
            List<Object> row = new ArrayList<>(cells.length);
            Collections.addAll(row, cells);
            rows.add(Collections.unmodifiableList(row));
            return this;
        }

        public Table build() {
            return new Table(columns, rows);
        }
    }
}
