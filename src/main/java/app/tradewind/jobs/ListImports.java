package app.tradewind.jobs;

import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportStore;
import app.tradewind.storage.imports.ImportSummary;
import app.tradewind.report.Table;
import java.util.List;

/** The imports of a workspace, those taken back included, in the order they came. */
public final class ListImports {

    private final ImportStore imports;

    public ListImports(Workspace workspace) {
        this.imports = workspace.imports();
    }

    public List<ImportEntry> run() {
        return imports.list();
    }

    /** One row an import; {@code undone_at} is blank while it stands. */
    public Table table() {
        Table.Builder table = new Table.Builder("id", "imported_at", "file", "profile", "kind", "rows_read", "used",
                "units", "seen_before", "undone_at", "sha256");
        for (ImportEntry entry : run()) {
            ImportSummary summary = entry.summary();
            table.row(entry.id(), summary.at().toString(), summary.file().name(), summary.layout().profile(),
                    summary.layout().kind(), summary.counts().rowsRead(), summary.counts().used(),
                    summary.counts().units(), entry.seenBefore(),
                    entry.undoneAt() == null ? null : entry.undoneAt().toString(), summary.file().sha256());
        }
        return table.build();
    }
}
