package app.tradewind.jobs.quality;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.intake.quality.audit.Auditor;
import app.tradewind.intake.quality.audit.Lapse;
import app.tradewind.intake.quality.audit.Score;
import app.tradewind.report.Table;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Judges all that a workspace holds, for a day. */
public final class AssessData {

    private static final int PLACES = 4;

    private final Workspace workspace;

    public AssessData(Workspace workspace) {
        this.workspace = workspace;
    }

    public Audit run(LocalDate today) {
        return Auditor.audit(HeldData.of(workspace), today);
    }

    /** One row a kind, column and dimension; {@code example} is the first row that falls short. */
    public static Table scores(Audit audit, Words words) {
        Table.Builder table = new Table.Builder("dataset", "column", "dimension", "score", "failing_rows", "example", "reason");
        for (Score score : audit.scores()) {
            Lapse first = score.rows().isEmpty() ? null : score.rows().get(0);
            table.row(score.kind().id(), score.column(), score.aspect().id(), rounded(score.value()), score.failing(),
                    first == null ? "" : place(first.origin()) + (first.value().isEmpty() ? "" : ": " + first.value()),
                    first == null ? "" : words.say(first.why()));
        }
        return table.build();
    }

    /** One line a row that falls short, the first {@link Score#KEPT} of each score. */
    public static Table rows(Audit audit, Words words) {
        Table.Builder table = new Table.Builder("dataset", "column", "dimension", "import", "file", "sheet", "row", "value", "reason");
        for (Score score : audit.scores()) {
            for (Lapse lapse : score.rows()) {
                table.row(score.kind().id(), score.column(), score.aspect().id(), lapse.origin().importId(),
                        lapse.origin().file(), lapse.origin().sheet(), lapse.origin().row(), lapse.value(), words.say(lapse.why()));
            }
        }
        return table.build();
    }

    /** A score as it is written: four places. */
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** A row as people name it: {@code book.xlsx!Prices:12}, without a row where none is known. */
    public static String place(Origin origin) {
        return origin.file() + (origin.sheet().isEmpty() ? "" : "!" + origin.sheet()) + (origin.row() == 0 ? "" : ":" + origin.row());
    }
}
