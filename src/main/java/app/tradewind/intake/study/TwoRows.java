package app.tradewind.intake.study;

import app.tradewind.intake.reading.RawRow;
import java.util.ArrayList;
import java.util.List;

/** Headers that stand in two rows, often merged over columns, and header rows of two tables side by side. */
final class TwoRows {

    private TwoRows() { }

    /** For each row its cells, and where they are blank those of the row above; no cells for the first row. */
    static List<RawRow> lower(List<RawRow> rows) {
        return pairs(rows, false);
    }

    /** For each row the cells above it, a merged one for all its columns, and its own behind them. */
    static List<RawRow> joined(List<RawRow> rows) {
        return pairs(rows, true);
    }

    private static List<RawRow> pairs(List<RawRow> rows, boolean joined) {
        List<RawRow> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            pairs.add(i == 0 ? new RawRow(rows.get(0).number(), new String[0], null) : pair(rows.get(i - 1), rows.get(i), joined));
        }
        return pairs;
    }

    private static RawRow pair(RawRow upper, RawRow lower, boolean joined) {
        String[] cells = new String[Math.max(upper.cells().length, lower.cells().length)];
        String over = "";
        for (int i = 0; i < cells.length; i++) {
            String own = upper.cell(i).strip();
            String below = lower.cell(i).strip();
            over = own.isEmpty() ? over : own;
            cells[i] = below.isEmpty() ? own : joined && !over.isEmpty() ? over + " " + below : below;
        }
        return new RawRow(lower.number(), cells, null);
    }

    /** The row once for each run of filled cells, the other cells blank; runs of one cell belong to no table. */
    static List<RawRow> groups(RawRow row) {
        List<RawRow> groups = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= row.cells().length; i++) {
            boolean filled = !row.cell(i).isBlank();
            if (filled && start < 0) {
                start = i;
            } else if (!filled && start >= 0) {
                if (i - start > 1) {
                    groups.add(only(row, start, i));
                }
                start = -1;
            }
        }
        return groups;
    }

    private static RawRow only(RawRow row, int from, int to) {
        String[] cells = new String[row.cells().length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i >= from && i < to ? row.cell(i) : "";
        }
        return new RawRow(row.number(), cells, row.real());
    }

    /** The headers of a row that are not in one of its groups. */
    static String rest(RawRow row, RawRow group) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < row.cells().length; i++) {
            if (group.cell(i).isEmpty() && !row.cell(i).isBlank()) {
                rest.add(row.cell(i).strip());
            }
        }
        return String.join(", ", rest);
    }
}
