package app.tradewind.report.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper for somebody else: head, one table, its totals; behind it sheets that the sender keeps.
 *
 * @param title what it is
 * @param head labelled facts above the table, in one column
 * @param lines the table
 * @param totals below the table, at its right end
 * @param notes below the totals
 * @param kept further sheets
 */
public record Paper(String title, List<Fact> head, Section lines, List<Fact> totals, List<String> notes, List<Section> kept) {

    public Paper {
        head = List.copyOf(head);
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
        kept = List.copyOf(kept);
    }

    /** The day it was made for, as the first day among its facts; {@code null} where it names none. */
    LocalDate day() {
        return head.stream().map(Fact::value).filter(LocalDate.class::isInstance).map(LocalDate.class::cast).findFirst().orElse(null);
    }
}
