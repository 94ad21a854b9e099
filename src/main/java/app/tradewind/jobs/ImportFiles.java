package app.tradewind.jobs;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Receipt;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.jobs.imports.DryRun;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.jobs.imports.LayoutShelf;
import app.tradewind.jobs.imports.OverlapWords;
import app.tradewind.jobs.imports.Receipts;
import app.tradewind.jobs.imports.RecordBelt;
import app.tradewind.jobs.imports.Remembered;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.storage.buyers.BuyerHashes;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.storage.imports.ImportWriter;
import app.tradewind.storage.imports.Keyless;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings spreadsheets into a workspace, each file whole or not at all. A file that is in it already
 * changes nothing. A workspace that does not exist is made when the first file gives a row.
 */
public final class ImportFiles implements AutoCloseable {

    private final Path folder;
    private final boolean own;
    private final LayoutShelf layouts;
    private Workspace workspace;
    private OverlapChoice overlap = OverlapChoice.ASK;
    private boolean keepBuyers;
    /** Made for the first file; reading the layouts is what a small file's import costs most. */
    private Intake intake;

    /** Into an open workspace, which stays open. */
    public ImportFiles(Workspace workspace) {
        this(workspace, new LayoutShelf(workspace.reference()));
    }

    /** @param layouts of that workspace, read by others too */
    ImportFiles(Workspace workspace, LayoutShelf layouts) {
        this.folder = workspace.folder();
        this.layouts = layouts;
        this.workspace = workspace;
        this.own = false;
    }

    /**
     * Answers the question that a file without order numbers raises when an earlier one tells its days
     * otherwise; without an answer such a file is rejected with {@code storage.must-ask-overlap}.
     */
    public ImportFiles overlap(OverlapChoice choice) {
        overlap = choice;
        return this;
    }

    /**
     * The same, by its word: {@code replace}, {@code add} or {@code skip}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public ImportFiles overlap(String word) {
        return overlap(OverlapChoice.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether a keyed hash of each order's buyer is kept, where a file tells buyers apart; without this nothing is. */
    public ImportFiles keepBuyers(boolean keep) {
        keepBuyers = keep;
        return this;
    }

    private ImportFiles(Path folder) throws WorkspaceException {
        this.folder = folder;
        this.workspace = Workspace.isIn(folder) ? Workspace.open(folder) : null;
        this.layouts = workspace == null ? null : new LayoutShelf(workspace.reference());
        this.own = true;
    }

    /** Into a folder, where a workspace is made if need be. To be closed. */
    public static ImportFiles into(Path folder) throws WorkspaceException {
        return new ImportFiles(folder);
    }

    /**
     * @param hints what the person told about the files
     * @param dryRun reads everything and keeps nothing
     * @throws java.util.concurrent.CancellationException if cancelled; the file under way is then not in the store
     */
    public ImportReport run(List<Path> files, Hints hints, boolean dryRun, Progress progress) throws WorkspaceException {
        if (intake == null) {
            intake = workspace == null ? new Intake(Layouts.shipped())
                    : new Intake(layouts.layouts(), new Remembered(workspace.reference()).all());
        }
        try (DryRun dry = dryRun ? new DryRun(workspace, overlap) : null) {
            List<FileReport> reports = new ArrayList<>();
            for (Path file : files) {
                progress.check();
                reports.add(one(file, hints, dry, progress));
            }
            return new ImportReport(reports);
        }
    }

    @Override
    public void close() {
        if (own && workspace != null) {
            workspace.close();
        }
    }

    /** @param dry what keeps nothing, {@code null} where the file is brought in */
    private FileReport one(Path file, Hints hints, DryRun dry, Progress progress)
            throws WorkspaceException {
        Inspection inspection = null;
        try {
            inspection = intake.inspect(file, hints, new Watch(Phrase.of("storage.looking", file.getFileName().toString()), progress));
            Optional<ImportEntry> known = known(inspection.sha256());
            if (known.isPresent()) {
                return Receipts.known(inspection, known.get());
            }
            RowWatch watch = new Watch(Phrase.of("storage.reading", inspection.file()), progress);
            return dry == null ? bring(inspection, hints, watch) : dry.read(inspection, intake, watch);
        } catch (UnusableFileException e) {
            return Receipts.rejected(file, inspection, e.phrase());
        } catch (IOException e) {
            return Receipts.rejected(file, inspection, Phrase.of("storage.unreadable", file.getFileName().toString()));
        }
    }

    private Optional<ImportEntry> known(String sha256) {
        return workspace == null ? Optional.empty() : workspace.imports().find(sha256);
    }

    private FileReport bring(Inspection inspection, Hints hints, RowWatch watch)
            throws UnusableFileException, IOException, WorkspaceException {
        if (workspace == null) {
            if (inspection.mustAsk() || !givesRow(inspection, watch)) {
                // The reading refuses a file with an open question, or without a row to use, and says so.
                DryRun.used(inspection, intake.read(inspection, (record, raw) -> { }, watch));
            }
            workspace = Workspace.create(folder);
        }
        BuyerHashes buyers = keepBuyers && inspection.tellsBuyers() ? workspace.buyers().gather() : null;
        try (ImportWriter writer = workspace.imports().writer();
                RecordBelt belt = new RecordBelt(writer::accept, writer::wants, buyers == null ? null : buyers::see)) {
            writer.overlap(overlap);
            writer.buyers(buyers);
            Receipt receipt = DryRun.used(inspection, intake.read(inspection, belt, watch));
            belt.finish();
            Keyless.Clash clash = writer.clash().orElse(null);
            if (clash != null) {
                throw new UnusableFileException(OverlapWords.question(inspection.file(), clash));
            }
            ImportSummary summary = new ImportSummary(
                    new ImportSummary.Source(inspection.file(), inspection.sha256(), inspection.encoding()),
                    Receipts.layout(inspection), Receipts.counts(receipt), Instant.now());
            long id = writer.commit(summary);
            new Remembered(workspace.reference()).keep(inspection, hints);
            Phrase message = message(inspection.file(), receipt, writer.met());
            return Receipts.read(inspection, receipt, new ImportReport.Outcome(Status.IMPORTED,
                    keepBuyers ? Receipts.withBuyers(message, inspection.kind(), buyers == null ? 0 : buyers.orders()) : message,
                    id, writer.met()));
        }
    }

    /** Whether any row of the file is used, so that a workspace is never made for nothing; read up to that row. */
    private boolean givesRow(Inspection inspection, RowWatch watch) throws UnusableFileException, IOException {
        try {
            intake.read(inspection, (record, raw) -> {
                throw new FirstRow();
            }, watch);
            return false;
        } catch (FirstRow e) {
            return true;
        }
    }

    private static Phrase message(String file, Receipt receipt, Met met) {
        return OverlapWords.said(met).map(said -> Phrase.of(met.older() > 0 ? "storage.imported-older" : "storage.imported-overlap",
                file, receipt.used(), receipt.rowsRead(), said))
                .orElseGet(() -> Phrase.of("storage.imported", file, receipt.used(), receipt.rowsRead()));
    }

    /** Ends a reading at the first row that is used. */
    private static final class FirstRow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Rows read so far, as progress; how many there will be is not known. */
    private record Watch(Phrase what, Progress progress) implements RowWatch {
        @Override
        public void rows(long done) {
            progress.at(what, done, -1);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
