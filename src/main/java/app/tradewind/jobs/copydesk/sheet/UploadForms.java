package app.tradewind.jobs.copydesk.sheet;

import app.tradewind.catalog.Listing;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Upload sheets made from what is stored. Amazon: the columns of an inventory file whose rows update a part
 * ({@code update_delete = PartialUpdate}), which leave every other value of the listing alone. Shopify: the
 * columns by which its product import finds a product, and those that hold text. Anything else: the columns
 * that were read from the imported file.
 */
final class UploadForms {

    private static final int BULLETS = 5;
    private static final List<String> AMAZON = List.of("item_sku", "update_delete", "item_name", "product_description",
            "bullet_point1", "bullet_point2", "bullet_point3", "bullet_point4", "bullet_point5", "generic_keyword");
    private static final List<String> HANDLES = List.of("Handle", "URL handle");

    private UploadForms() { }

    /** The changed listings, one a row. */
    static Table amazon(List<Row> changed) {
        Table.Builder table = new Table.Builder(AMAZON);
        for (Row row : changed) {
            Listing.Text text = row.listing().text();
            List<Object> cells = new ArrayList<>(List.of(row.listing().item().sku(), "PartialUpdate", text.title(), text.description()));
            for (int i = 0; i < BULLETS; i++) {
                cells.add(i < text.bullets().size() ? text.bullets().get(i) : "");
            }
            cells.add(text.keywords());
            table.row(cells.toArray());
        }
        return table.build();
    }

    /** @param raw the changed listings with their stored cells */
    static Table shopify(Map<Row, Map<String, String>> raw) {
        Map<Row, Map<String, String>> cells = new LinkedHashMap<>();
        raw.forEach((row, stored) -> {
            Map<String, String> kept = new LinkedHashMap<>();
            HANDLES.stream().filter(stored::containsKey).forEach(name -> kept.put(name, stored.get(name)));
            stored.forEach((name, text) -> {
                if (List.of("Title", "Body (HTML)", "Description", "Tags", "SKU", "Variant SKU").contains(name)) {
                    kept.put(name, text);
                }
            });
            cells.put(row, kept);
        });
        return generic(cells);
    }

    /** The stored cells with the edits made in them, under all headers that occur. */
    static Table generic(Map<Row, Map<String, String>> raw) {
        Set<String> headers = new LinkedHashSet<>();
        raw.values().forEach(cells -> headers.addAll(cells.keySet()));
        Table.Builder table = new Table.Builder(List.copyOf(headers));
        raw.forEach((row, stored) -> {
            Map<String, String> cells = new LinkedHashMap<>(stored);
            row.handling().mends().stream().filter(Mend::stands).forEach(mend -> change(cells, row.handling().imported(), mend));
            table.row(headers.stream().map(header -> cells.getOrDefault(header, "")).toArray());
        });
        return table.build();
    }

    /** In the cell that is the field as imported; else in the first that has the words and is no other field. */
    private static void change(Map<String, String> cells, Listing imported, Mend mend) {
        List<String> others = CellEdit.otherFields(imported, mend.edit().field());
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String now = others.contains(cell.getValue().strip()) ? null : CellEdit.in(cell.getValue(), mend.edit());
            if (now != null) {
                cell.setValue(now);
                return;
            }
        }
    }
}
