package app.tradewind.jobs.boards;

import app.tradewind.catalog.Origin;
import java.time.LocalDate;

/**
 * A row of a spreadsheet that a figure stands on.
 *
 * @param origin file, sheet and row
 * @param day the row's day, or {@code null}
 * @param raw the row's text as it stood in the file, without personal columns
 */
public record SourceRow(Origin origin, LocalDate day, String raw) { }
