package app.tradewind.jobs.boards;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceCurve;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What to ask, the largest expected gain first.
 *
 * @param today the day the board is for
 * @param rows one a product and market
 * @param gain expected gain a week of all advised changes in the home currency, {@code null} where a rate is missing
 * @param keeps share of another unit of price that stays with the seller, by item; no entry where a cost is
 *     missing. What is left of a price is a straight line of that slope.
 * @param tests worth making, and made
 * @param rivals competitors as last seen, by item
 */
public record PriceBoard(LocalDate today, List<Row> rows, Money gain, Map<SkuMarket, Double> keeps,
        Tests tests, Map<SkuMarket, List<RivalSeen>> rivals) {

    public PriceBoard {
        rows = List.copyOf(rows);
        keeps = Map.copyOf(keeps);
        rivals = Map.copyOf(rivals);
    }

    /** A board that does not say what stays of another price, nor what to test. */
    public PriceBoard(LocalDate today, List<Row> rows, Money gain) {
        this(today, rows, gain, Map.of(), Tests.NONE, Map.of());
    }

    /**
     * Expected profit a period if a price were asked instead of the one of now, read off the row's curve.
     *
     * @return {@code NaN} where there is no curve or it does not reach so far
     */
    public static double profitAt(Row row, double price) {
        return profitAt(row.curve(), price);
    }

    /** The same on any curve. @param curve {@code null} for none */
    public static double profitAt(PriceCurve curve, double price) {
        for (int i = 1; curve != null && i < curve.price().length; i++) {
            if (price >= curve.price()[i - 1] && price <= curve.price()[i]) {
                double part = (price - curve.price()[i - 1]) / (curve.price()[i] - curve.price()[i - 1]);
                return curve.profit()[i - 1] + part * (curve.profit()[i] - curve.profit()[i - 1]);
            }
        }
        return Double.NaN;
    }

    /**
     * Price tests by product and market.
     *
     * @param proposed where one is called for
     * @param runs the latest that was planned
     */
    public record Tests(Map<SkuMarket, PriceTestPlan> proposed, Map<SkuMarket, PriceTestRun> runs) {

        public static final Tests NONE = new Tests(Map.of(), Map.of());

        public Tests {
            proposed = Map.copyOf(proposed);
            runs = Map.copyOf(runs);
        }
    }

    /**
     * @param item the product and market
     * @param name the product's name
     * @param advice what to ask
     * @param curve profit by price, or {@code null} where the response is not known
     * @param waterfall where the advised price goes, or the price of now where none is advised: signed parts in
     *     the item's currency that add up to it; empty where a cost is missing
     * @param missing what has to be known before a price can be advised, ready to say
     */
    public record Row(SkuMarket item, String name, PriceAdvice advice, PriceCurve curve, List<Reason> waterfall,
            List<Phrase> missing) {
        public Row {
            waterfall = List.copyOf(waterfall);
            missing = List.copyOf(missing);
        }
    }
}
