package app.tradewind.jobs.copydesk.sheet;

import app.tradewind.catalog.Origin;
import app.tradewind.intake.Intake;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.jobs.originals.OriginalSheet;
import app.tradewind.jobs.originals.Originals;
import app.tradewind.report.TabText;
import app.tradewind.report.Table;
import app.tradewind.report.TableFile;
import app.tradewind.storage.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the corrected listings, one sheet for each imported file that has any: in the platform's upload
 * columns, or as the imported file itself where that is at hand. Cells that a spreadsheet program would run
 * as a formula are defused.
 */
public final class ExportCorrected {

    private final Workspace workspace;
    private final Originals originals;

    public ExportCorrected(Workspace workspace, Intake intake) {
        this.workspace = workspace;
        this.originals = new Originals(workspace, intake);
    }

    /**
     * @param file where the sheet stands
     * @param source the imported file it corrects
     * @param listings how many listings in it are corrected
     * @param wholeFile whether it is the imported file with all its columns
     * @param left edits whose words were found in no cell, such as words cut by mark-up
     */
    public record Written(Path file, String source, int listings, boolean wholeFile, List<Mend> left) { }

    /**
     * @param target {@code .csv}, {@code .xlsx}, or {@code .txt} for tabs; the source's name is added where there
     *     are several
     * @param original the imported file, or {@code null}; looked for beside the target and in the workspace otherwise
     * @return none where nothing is corrected
     */
    public List<Written> run(CopyBoard board, Path target, Path original) throws IOException {
        Map<Origin, List<Row>> changed = new LinkedHashMap<>();
        for (Row row : board.rows()) {
            if (row.handling().mends().stream().anyMatch(Mend::stands)) {
                Origin origin = row.handling().imported().origin();
                changed.computeIfAbsent(new Origin(origin.importId(), origin.file(), origin.sheet(), 0), any -> new ArrayList<>()).add(row);
            }
        }
        List<Written> written = new ArrayList<>();
        for (Map.Entry<Origin, List<Row>> source : changed.entrySet()) {
            Path file = changed.size() == 1 ? target : named(target, source.getKey().file());
            written.add(write(file, source.getKey(), source.getValue(), board, original));
        }
        return written;
    }

    private Written write(Path file, Origin source, List<Row> changed, CopyBoard board, Path original) throws IOException {
        String channel = changed.get(0).listing().channel().toLowerCase(Locale.ROOT);
        if (channel.contains("amazon")) {
            save(UploadForms.amazon(changed), file);
            return new Written(file, source.file(), changed.size(), false, List.of());
        }
        Optional<OriginalSheet> whole = originals.find(source, file.toAbsolutePath().getParent(), original);
        if (whole.isPresent()) {
            List<Mend> left = new ArrayList<>();
            changed.forEach(row -> left.addAll(MendedCells.change(whole.get(), row)));
            save(whole.get().table(), file);
            return new Written(file, source.file(), changed.size(), true, left);
        }
        boolean shop = channel.contains("shopify");
        Map<Row, Map<String, String>> raw = new LinkedHashMap<>();
        for (Row row : shop ? changed : board.rows()) {
            Origin origin = row.handling().imported().origin();
            if (origin.importId() == source.importId() && origin.file().equals(source.file()) && origin.sheet().equals(source.sheet())) {
                workspace.imports().raw(origin).ifPresent(text -> raw.put(row, cells(text)));
            }
        }
        save(shop ? UploadForms.shopify(raw) : UploadForms.generic(raw), file);
        return new Written(file, source.file(), changed.size(), false, List.of());
    }

    private static Map<String, String> cells(String raw) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : raw.split("\t")) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                cells.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        return cells;
    }

    private static void save(Table table, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt") || name.endsWith(".tsv")) {
            TabText.write(table, file);
        } else {
            TableFile.write(table, file);
        }
    }

    private static Path named(Path target, String source) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = source.lastIndexOf('.') < 0 ? source : source.substring(0, source.lastIndexOf('.'));
        return target.resolveSibling(dot < 0 ? name + "-" + stem : name.substring(0, dot) + "-" + stem + name.substring(dot));
    }
}
