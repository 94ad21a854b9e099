package app.tradewind.jobs.tables.promo;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.jobs.promo.PromotionBoard.Item;
import app.tradewind.jobs.promo.PromotionBoard.Row;
import app.tradewind.pricing.promo.Lift;
import app.tradewind.pricing.promo.LiftAdvice;
import app.tradewind.report.Table;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What past promotions brought: a row a promotion and item, and one without an item for several together. */
public final class PromotionTable {

    private static final int DIGITS = 2;
    private static final int SHARE = 4;

    private final Words words;

    public PromotionTable(Words words) {
        this.words = words;
    }

    /** A blank cell is not known, never zero. Pieces and profit are of all weeks that a promotion touched. */
    public Table of(PromotionBoard board) {
        Table.Builder table = new Table.Builder(List.of("promotion", "kind", "from", "to", "sku", "market", "weeks", "sold", "without", "lift",
                "lift_lo", "lift_hi", "extra", "extra_lo", "extra_hi", "after", "profit", "profit_lo", "profit_hi", "currency", "chance", "status",
                "reason"));
        for (Row row : board.rows()) {
            if (row.items().size() > 1) {
                table.row(cells(row, new SkuMarket("", ""), row.all(), row.currency()));
            }
            for (Item item : row.items()) {
                table.row(cells(row, item.item(), item.advice(), item.currency()));
            }
        }
        return table.build();
    }

    private Object[] cells(Row row, SkuMarket item, LiftAdvice advice, String currency) {
        Lift lift = advice.lift();
        Lift.Span none = new Lift.Span(Double.NaN, Double.NaN);
        Lift.Span factor = lift == null ? none : lift.extra().factor();
        Lift.Span extra = lift == null ? none : lift.extra().pieces();
        Lift.Span profit = lift == null || lift.profit() == null ? none : lift.profit().change();
        return new Object[] {row.plan().id(), row.plan().plan().offer().kind(), row.plan().plan().from(), row.plan().plan().to(), item.sku(), item.market(),
            lift == null ? null : lift.weeks(), lift == null ? null : round(lift.sold(), DIGITS), lift == null ? null : round(lift.without(), DIGITS),
            round(factor.mean(), SHARE), round(Math.max(0, factor.lo()), SHARE), round(factor.hi(), SHARE), round(extra.mean(), DIGITS),
            round(extra.lo(), DIGITS), round(extra.hi(), DIGITS), lift == null || lift.after() == null ? null : round(lift.after().mean(), DIGITS),
            round(profit.mean(), DIGITS), round(profit.lo(), DIGITS), round(profit.hi(), DIGITS), Double.isNaN(profit.mean()) ? "" : currency,
            round(advice.chance(), SHARE), advice.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), words.say(advice.why().headline())};
    }

    private static BigDecimal round(double value, int digits) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP) : null;
    }
}
