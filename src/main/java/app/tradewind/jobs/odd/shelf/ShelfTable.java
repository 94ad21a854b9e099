package app.tradewind.jobs.odd.shelf;

import app.tradewind.report.Table;
import app.tradewind.words.Words;
import java.util.Locale;

/** Empty shelves as a table, one stretch of weeks a row. */
public final class ShelfTable {

    private static final double TENTHS = 10;

    private ShelfTable() { }

    /**
     * Columns: {@code id,sku,market,from,to,weeks,sold,usual_a_week,missed,standing,reason}; {@code from} and {@code to} are
     * the Mondays of the first and the last week, {@code standing} is found, counted, said or in_stock, {@code missed} the
     * pieces that were probably wanted besides.
     */
    public static Table of(EmptyShelves shelves, Words words) {
        Table.Builder table = new Table.Builder("id", "sku", "market", "from", "to", "weeks", "sold", "usual_a_week", "missed",
                "standing", "reason");
        for (EmptyShelf shelf : shelves.all()) {
            table.row(shelf.id(), shelf.item().sku(), shelf.item().market(), shelf.first(), shelf.last(), shelf.weeks(), shelf.sold(),
                    tenths(shelf.usual()), shelf.counts() ? tenths(shelf.missed()) : null, shelf.told().name().toLowerCase(Locale.ROOT), words.say(shelf.said()));
        }
        return table.build();
    }

    private static Double tenths(double value) {
        return Double.isNaN(value) ? null : Math.rint(value * TENTHS) / TENTHS;
    }
}
