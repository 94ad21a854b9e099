package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.layout.Kind;
import app.tradewind.words.Phrase;

/**
 * A column that an import never fills, in none of its rows: told once, and held against no row.
 *
 * @param kind what its rows are about
 * @param column the column
 * @param importId the import
 * @param file its first file
 * @param rows its rows
 */
public record Absence(Kind kind, String column, long importId, String file, long rows) {

    /** The same as if it were a row that falls short, with the file for a place. */
    public Lapse lapse() {
        return new Lapse(new Origin(importId, file, "", 0), "", Phrase.of("quality.why.not-carried", rows));
    }
}
