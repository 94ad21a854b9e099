package app.tradewind.jobs.imports;

import app.tradewind.intake.Inspection;
import app.tradewind.intake.Receipt;
import app.tradewind.intake.layout.Kind;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Outcome;
import app.tradewind.jobs.imports.ImportReport.Recognised;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What intake and store say of a file, as one report. */
public final class Receipts {

    private static final ImportSummary.Counts NOTHING = new ImportSummary.Counts(0, 0, Map.of(), 0, Map.of(), Map.of());
    static final Receipt.Problems NONE = new Receipt.Problems(List.of(), 0);

    private static final Receipt.Own NOTHING_STATED = new Receipt.Own(Map.of(), List.of());

    private Receipts() { }

    public static FileReport read(Inspection inspection, Receipt receipt, Outcome outcome) {
        return new FileReport(inspection.file(), inspection.sha256(),
                recognised(inspection, receipt.totals().own()), counts(receipt),
                receipt.problems(), outcome);
    }

    public static FileReport known(Inspection inspection, ImportEntry entry) {
        ImportSummary summary = entry.summary();
        return new FileReport(inspection.file(), inspection.sha256(),
                new Recognised(summary.layout(), summary.file().encoding(), NOTHING_STATED), summary.counts(), NONE,
                new Outcome(Status.ALREADY_IMPORTED, Phrase.of("storage.already-imported", inspection.file(), entry.id()),
                        entry.id()));
    }

    /** What a file was recognised as whose twin came before: it is not read again. */
    static Recognised again(FileReport twin) {
        return new Recognised(twin.recognised().layout(), twin.recognised().encoding(), NOTHING_STATED);
    }

    /** @param inspection as far as it came, or {@code null} */
    public static FileReport rejected(Path file, Inspection inspection, Phrase why) {
        return new FileReport(file.getFileName().toString(), inspection == null ? "" : inspection.sha256(),
                inspection == null ? new Recognised(new ImportSummary.Layout("", "", 0), "", NOTHING_STATED)
                        : recognised(inspection, NOTHING_STATED),
                NOTHING, NONE, new Outcome(Status.REJECTED, why, 0));
    }

    public static ImportSummary.Layout layout(Inspection inspection) {
        return new ImportSummary.Layout(inspection.profile(), inspection.kind().id(), inspection.confidence());
    }

    public static ImportSummary.Counts counts(Receipt receipt) {
        Map<String, Integer> excluded = new TreeMap<>();
        receipt.excluded().forEach((reason, rows) -> excluded.put(reason, Math.toIntExact(rows)));
        return new ImportSummary.Counts(Math.toIntExact(receipt.rowsRead()), Math.toIntExact(receipt.used()), excluded,
                receipt.units(), receipt.gross(), receipt.refunds());
    }

    /** What became of a file whose buyers were to be kept, beside the rest. @param orders with a known buyer */
    public static Phrase withBuyers(Phrase message, Kind kind, int orders) {
        if (kind != Kind.ORDERS) {
            return message;
        }
        return orders == 0 ? Phrase.of("keep.imported-nobody", message) : Phrase.of("keep.imported-buyers", message, orders);
    }

    private static Recognised recognised(Inspection inspection, Receipt.Own own) {
        return new Recognised(layout(inspection), inspection.encoding(), own);
    }
}
