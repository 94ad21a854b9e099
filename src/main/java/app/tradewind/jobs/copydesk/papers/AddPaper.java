package app.tradewind.jobs.copydesk.papers;

import app.tradewind.copyrisk.evidence.MarkRegister;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.papers.PaperFile;
import app.tradewind.intake.papers.PaperReading;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.report.Table;
import app.tradewind.report.TableFile;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Brings one certificate in: the file is kept in the workspace, and what a person confirmed of it becomes
 * an import of one row, which can be taken back like any other.
 */
public final class AddPaper {

    /** Folder of the kept files, beside the person's own reference data, so that backups take it along. */
    private static final String FOLDER = "papers";

    private final Workspace workspace;
    private final Door door;
    private final MarkRegister marks;

    /** @param door the way in of every file */
    public AddPaper(Workspace workspace, Door door, MarkRegister marks) {
        this.workspace = workspace;
        this.door = door;
        this.marks = marks;
    }

    /** Imports one file. */
    @FunctionalInterface
    public interface Door {
        FileReport bring(Path table) throws WorkspaceException;
    }

    /**
     * What a file says.
     *
     * @param pages of the file
     * @param scanned whether it holds no letters, so that nothing can be read from it
     * @param proposals marks, numbers and last days for a person to confirm
     */
    public record Read(int pages, boolean scanned, List<PaperReading.Proposal> proposals) {
        public Read {
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * What a person says of the paper.
     *
     * @param sku the product, empty for all
     * @param mark its mark
     * @param number on the paper, may be empty
     * @param markets market codes, empty for everywhere
     * @param models the models or variants it names, empty for all
     * @param validUntil last day, or {@code null} for no end
     */
    public record Fields(String sku, String mark, String number, List<String> markets, List<String> models, LocalDate validUntil) {
        public Fields {
            markets = List.copyOf(markets);
            models = models.stream().map(String::strip).filter(model -> !model.isEmpty()).toList();
            if (mark.isBlank()) {
                throw new IllegalArgumentException("a paper has a mark");
            }
        }
    }

    /** Reads a PDF or picture and keeps nothing. */
    public Read read(Path file) throws UnusableFileException, IOException {
        PaperFile paper = PaperFile.read(file);
        return new Read(paper.pages(), paper.text().isBlank(), PaperReading.of(paper.text(), marks));
    }

    /** Keeps the file and brings the paper in. Where the row does not come in, or is in already, the file is not kept. */
    public FileReport add(Path file, Fields fields) throws UnusableFileException, IOException, WorkspaceException {
        PaperFile.read(file);
        Path kept = free(file);
        Path folder = Files.createTempDirectory("tradewind-paper");
        Path row = folder.resolve(file.getFileName() + ".csv");
        boolean in = false;
        try {
            Files.createDirectories(kept.getParent());
            Files.copy(file, kept);
            TableFile.write(table(fields), row);
            FileReport report = door.bring(row);
            in = report.outcome().status() == Status.IMPORTED;
            return report;
        } finally {
            if (!in) {
                Files.deleteIfExists(kept);
            }
            Files.deleteIfExists(row);
            Files.delete(folder);
        }
    }

    private static Table table(Fields fields) {
        return new Table.Builder("sku", "mark", "certificate number", "valid until", "markets", "models").row(fields.sku().strip(),
                fields.mark().strip(), fields.number().strip(), fields.validUntil(), String.join(", ", fields.markets()),
                String.join(", ", fields.models())).build();
    }

    /** A place of that name where nothing stands yet. */
    private Path free(Path file) {
        String name = file.getFileName().toString();
        Path place = workspace.reference().place(FOLDER, name);
        for (int n = 2; Files.exists(place); n++) {
            place = workspace.reference().place(FOLDER, n + "-" + name);
        }
        return place;
    }
}
