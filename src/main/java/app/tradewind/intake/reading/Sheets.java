package app.tradewind.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of a workbook by name, in order.
 *
 * @param shown those that are read: the visible ones; where all are hidden, all
 * @param hidden those that are not read
 */
public record Sheets(List<String> shown, List<String> hidden) {

    /** The one table of a file without sheets. */
    public static final Sheets NONE = new Sheets(List.of(""), List.of());

    public Sheets {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    /** @param visible those among all that a spreadsheet program shows */
    public static Sheets of(List<String> all, List<String> visible) {
        if (visible.isEmpty()) {
            return new Sheets(all, List.of());
        }
        List<String> hidden = new ArrayList<>(all);
        hidden.removeAll(visible);
        return new Sheets(visible, hidden);
    }
}
