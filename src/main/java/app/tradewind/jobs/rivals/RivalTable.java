package app.tradewind.jobs.rivals;

import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.RivalSeen;
import app.tradewind.report.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Competitors as a table, one a product, market and competitor. */
public final class RivalTable {

    private static final int DECIMALS = 4;

    private RivalTable() { }

    /**
     * {@code position} counts the own price among those seen of late, 1 for the cheapest; {@code profit_followed} is
     * what asking the competitor's price would bring a week, beside {@code profit_now}.
     */
    public static Table of(PriceBoard board) {
        Table.Builder table = new Table.Builder("sku", "market", "rival", "price", "currency", "seen", "stale", "price_before",
                "seen_before", "change", "price_own", "gap", "position", "of", "floor", "profit_now", "profit_followed");
        for (PriceBoard.Row row : board.rows().stream().sorted(Comparator.comparing(PriceBoard.Row::item)).toList()) {
            List<RivalSeen> rivals = board.rivals().getOrDefault(row.item(), List.of());
            long fresh = rivals.stream().filter(one -> !one.stale() && !Double.isNaN(one.gap())).count();
            long cheaper = rivals.stream().filter(one -> !one.stale() && one.gap() < 0).count();
            for (RivalSeen one : rivals) {
                boolean counts = !Double.isNaN(one.gap());
                table.row(row.item().sku(), row.item().market(), one.rival(), one.last().price().amount(),
                        one.last().price().currency().getCurrencyCode(), one.last().day(), one.stale(),
                        one.before() == null ? null : one.before().price().amount(), one.before() == null ? null : one.before().day(),
                        figure(one.change()), counts ? row.advice().prices().now().amount() : null, figure(one.gap()),
                        fresh == 0 ? null : cheaper + 1, fresh == 0 ? null : fresh + 1,
                        row.advice().prices().floor() == null ? null : row.advice().prices().floor().amount(),
                        counts ? figure(PriceBoard.profitAt(row, row.advice().prices().now().toDouble())) : null,
                        counts ? figure(PriceBoard.profitAt(row, one.last().price().toDouble())) : null);
            }
        }
        return table.build();
    }

    private static BigDecimal figure(double value) {
        return Double.isNaN(value) ? null : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
