package app.tradewind.jobs;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.imports.ImportEntry;
import app.tradewind.storage.imports.ImportSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows what has been brought in, and the rows that answers stand on. */
final class ShowData {

    private final Workspace workspace;

    ShowData(Workspace workspace) {
        this.workspace = workspace;
    }

    DataBoard board() {
        List<ImportEntry> all = workspace.imports().list().stream()
                .sorted(Comparator.comparingLong(ImportEntry::id).reversed()).toList();
        return new DataBoard(all.stream().filter(ImportEntry::isLive).map(ShowData::row).toList(),
                all.stream().filter(entry -> !entry.isLive()).map(entry -> new DataBoard.Undone(row(entry), entry.undoneAt())).toList(),
                workspace.sales().lastDay().orElse(null));
    }

    /** The subject of stock and price advice is an item; that of product advice a product in any market. */
    List<SourceRow> rows(String subject, int limit) {
        return workspace.sales().items().stream()
                .filter(item -> item.toString().equals(subject) || item.sku().equals(subject))
                .flatMap(item -> rows(item, limit).stream()).limit(limit).toList();
    }

    List<SourceRow> rows(SkuMarket item, int limit) {
        return workspace.sales().rows(item, limit).stream()
                .map(row -> new SourceRow(row.sale().origin(), row.sale().when().day(), row.raw())).toList();
    }

    Optional<String> raw(Origin origin) {
        return workspace.imports().raw(origin);
    }

    private static DataBoard.Row row(ImportEntry entry) {
        ImportSummary summary = entry.summary();
        return new DataBoard.Row(entry.id(), summary.at(), summary.file().name(), summary.layout().profile(),
                summary.layout().kind(), new DataBoard.Rows(summary.counts().rowsRead(), summary.counts().used(), entry.seenBefore()));
    }
}
