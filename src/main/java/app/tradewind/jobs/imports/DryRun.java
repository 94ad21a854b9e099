package app.tradewind.jobs.imports;

import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Receipt;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Outcome;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.storage.imports.Foresight;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the files of one call as if they came in one after another, and keeps nothing: each is held against
 * the store and against those before it. Where there is no workspace, an empty one stands in for it and is
 * deleted at the end.
 */
public final class DryRun implements AutoCloseable {

    private final OverlapChoice choice;
    private final Foresight.Ahead ahead = new Foresight.Ahead();
    private final Map<String, FileReport> seen = new HashMap<>();
    private final Path empty;
    private final Workspace workspace;

    /** @param workspace the store, {@code null} where there is none yet */
    public DryRun(Workspace workspace, OverlapChoice choice) throws WorkspaceException {
        this.choice = choice;
        try {
            empty = workspace == null ? Files.createTempDirectory("tradewind-dry-run") : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.workspace = workspace == null ? Workspace.create(empty) : workspace;
    }

    /** @throws UnusableFileException if the import would refuse the file as well */
    public FileReport read(Inspection inspection, Intake intake, RowWatch watch) throws UnusableFileException, IOException {
        FileReport twin = seen.get(inspection.sha256());
        if (twin != null) {
            return new FileReport(inspection.file(), inspection.sha256(), Receipts.again(twin), twin.counts(), Receipts.NONE,
                    new Outcome(Status.ALREADY_IMPORTED, Phrase.of("storage.same-as-before", inspection.file(), twin.file()), 0));
        }
        try (Foreseeing foreseeing = new Foreseeing(workspace, choice, ahead)) {
            Receipt receipt = used(inspection, intake.read(inspection, foreseeing, watch));
            Optional<Phrase> question = foreseeing.question(inspection.file());
            if (question.isPresent()) {
                throw new UnusableFileException(question.get());
            }
            Met met = foreseeing.met();
            foreseeing.keep();
            Phrase message = Phrase.of("storage.would-import", inspection.file(), receipt.used(), receipt.rowsRead());
            FileReport report = Receipts.read(inspection, receipt, new Outcome(Status.WOULD_IMPORT,
                    OverlapWords.said(met).map(said -> Phrase.of("storage.overlap.and", message, said)).orElse(message), 0, met));
            seen.put(inspection.sha256(), report);
            return report;
        }
    }

    /** The receipt of a file of which something is used. @throws UnusableFileException where nothing is */
    public static Receipt used(Inspection inspection, Receipt receipt) throws UnusableFileException {
        if (receipt.used() == 0) {
            throw new UnusableFileException(receipt.rowsRead() == 0 ? Phrase.of("storage.only-headers", inspection.file())
                    : Phrase.of("storage.no-row", inspection.file(), receipt.rowsRead()));
        }
        return receipt;
    }

    @Override
    public void close() {
        if (empty != null) {
            workspace.close();
            try (Stream<Path> files = Files.walk(empty)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
