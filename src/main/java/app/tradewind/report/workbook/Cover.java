package app.tradewind.report.workbook;

import java.time.LocalDate;
import java.util.List;

/**
 * The first sheet.
 *
 * @param title what this is
 * @param subtitle whose, and for when
 * @param state how things stand, in one sentence with figures
 * @param figures the few that matter most
 * @param notes method and data: as of when, from which files, digest, version
 * @param day the day the report is for; it also stands in the file's properties in place of a clock
 */
public record Cover(
        String title, String subtitle, String state, List<Fact> figures, List<Fact> notes, LocalDate day) {

    public Cover {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
