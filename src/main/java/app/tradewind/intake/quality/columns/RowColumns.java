package app.tradewind.intake.quality.columns;

import app.tradewind.catalog.CatalogRecord;
import java.util.function.Function;

/** Columns that several kinds have. */
final class RowColumns {

    private RowColumns() { }

    /** Where a row stands, and the day it is judged for. */
    static <R extends CatalogRecord> Columns<R> of(Known known) {
        return new Columns<R>().number("import", row -> row.origin().importId()).text("file", row -> row.origin().file())
                .number("row", row -> row.origin().row()).day("today", row -> known.today());
    }

    /** A product number, how it is usually written, and itself again where listings or terms have it. */
    static <R> Columns<R> product(Columns<R> columns, Known known, Function<R, String> sku) {
        return spelled(columns, known, "sku", sku).text("known-product", row -> known.isProduct(sku.apply(row)) ? sku.apply(row) : "");
    }

    /** A market, nothing where the file names none. */
    static <R> Columns<R> market(Columns<R> columns, Function<R, String> market) {
        return columns.text("market", row -> market.apply(row).equals(Known.NOWHERE) ? "" : market.apply(row));
    }

    /** A text, and how the same thing is usually written. */
    static <R> Columns<R> spelled(Columns<R> columns, Known known, String name, Function<R, String> text) {
        return columns.text(name, text).text(name + "-usually", row -> known.usual(name, text.apply(row)));
    }
}
