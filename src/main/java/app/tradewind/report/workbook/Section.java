package app.tradewind.report.workbook;

import app.tradewind.report.Table;
import java.util.List;

/**
 * One sheet.
 *
 * @param name of the sheet; what a sheet's name cannot hold is replaced, and a name used twice gets a number
 * @param summary what the sheet shows, in one sentence with figures
 * @param kinds one a column
 * @param table titles in the reader's language; cells may also be {@code Money} or {@link Mark}
 */
public record Section(String name, String summary, List<Kind> kinds, Table table) {

    public Section {
        kinds = List.copyOf(kinds);
        if (kinds.size() != table.columns().size()) {
            throw new IllegalArgumentException(kinds.size() + " kinds for " + table.columns().size() + " columns");
        }
    }
}
