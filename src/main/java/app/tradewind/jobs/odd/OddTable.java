package app.tradewind.jobs.odd;

import app.tradewind.report.Table;
import app.tradewind.words.Words;

/** Odd weeks as a table, one a row. */
public final class OddTable {

    private OddTable() { }

    /**
     * Columns: {@code id,sku,market,week,sold,usual,orders,largest_order,order_pieces,standing,decided,counted,reason};
     * {@code standing} is aside or kept, {@code decided} whether a person said so.
     */
    public static Table of(OddWeeks odd, Words words) {
        Table.Builder table = new Table.Builder("id", "sku", "market", "week", "sold", "usual", "orders", "largest_order",
                "order_pieces", "standing", "decided", "counted", "reason");
        for (OddWeek week : odd.all()) {
            OddWeek.Behind behind = week.behind();
            table.row(week.id(), week.item().sku(), week.item().market(), week.week(), week.sold(),
                    Double.isNaN(week.usual()) ? null : Math.rint(week.usual() * 10) / 10, behind == null ? null : behind.orders(),
                    behind == null ? "" : behind.order(), behind == null ? null : behind.pieces(),
                    week.standing().aside() ? "aside" : "kept", week.standing().decided(), week.standing().counted(),
                    words.say(week.said()));
        }
        return table.build();
    }
}
