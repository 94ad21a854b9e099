package app.tradewind.jobs.quick;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.stock.quick.QuickAdvice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * First batches of all products that have a listing and hardly a sale, those that can be advised on first.
 *
 * @param rows one a product and market
 */
public record FirstBatchBoard(List<Row> rows) {

    /** @param name the product's name */
    public record Row(SkuMarket item, String name, QuickAdvice advice) { }

    public static FirstBatchBoard of(Snapshot snapshot) {
        return of(snapshot, FirstBatch.Wish.USUAL);
    }

    public static FirstBatchBoard of(Snapshot snapshot, FirstBatch.Wish wish) {
        Names names = snapshot.catalogue().names();
        List<Row> rows = new ArrayList<>();
        new FirstBatch(snapshot).run(null, wish).forEach((item, advice) -> rows.add(new Row(item, names.of(item), advice)));
        rows.sort(Comparator.comparing((Row row) -> row.advice().plan() == null).thenComparing(Row::item));
        return new FirstBatchBoard(rows);
    }
}
