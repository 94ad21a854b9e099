package app.tradewind.ui.prices;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.pricing.PriceAdvice.Elasticity;
import app.tradewind.pricing.PriceAdvice.Prices;
import java.util.Optional;

/**
 * What another price would leave and sell, from the figures that came with the answer: what is left is a
 * straight line in the price, and units follow the constant elasticity. Nothing here is applied.
 */
final class WhatIf {

    /** Half the width of a 90 % interval, in standard deviations. */
    private static final double HALF_90 = 1.6448536269514722;
    /** How far over the known prices the slider goes where no cap is set. */
    private static final double ROOM = 1.25;

    private final Row row;
    private final double keeps;

    private WhatIf(Row row, double keeps) {
        this.row = row;
        this.keeps = keeps;
    }

    /** Empty where a cost, the price of now or the floor is not known: then nothing can be said of another price. */
    static Optional<WhatIf> of(Row row, Double keeps) {
        Prices prices = row.advice().prices();
        boolean known = keeps != null && prices.now() != null && prices.floor() != null && !row.waterfall().isEmpty();
        return known ? Optional.of(new WhatIf(row, keeps)) : Optional.empty();
    }

    /** Price the slider starts at: the one advised, or the one of now. */
    double start() {
        return Math.max(lowest(), shown().toDouble());
    }

    double lowest() {
        return prices().floor().toDouble();
    }

    double highest() {
        double highest = Math.max(prices().now().toDouble(), shown().toDouble());
        return prices().cap() != null ? Math.max(lowest(), prices().cap().toDouble())
                : Math.max(lowest(), highest) * ROOM;
    }

    /** What is left of a price after everything, the goods too. */
    double left(double price) {
        Reason last = row.waterfall().get(row.waterfall().size() - 1);
        return last.amount() + keeps * (price - shown().toDouble());
    }

    /** Whether the response to price is known. */
    boolean responds() {
        return row.advice().elasticity() != null;
    }

    /** Units at a price as a share of those of now, averaged over what is believed about the response. */
    double units(double price) {
        Elasticity elasticity = row.advice().elasticity();
        double step = Math.log(price / prices().now().toDouble());
        double deviation = (elasticity.hi() - elasticity.lo()) / (2 * HALF_90);
        return Math.exp(elasticity.value() * step + deviation * deviation * step * step / 2);
    }

    /** Lower and upper end of the 90 % interval of {@link #units}. */
    double[] unitsInterval(double price) {
        double step = Math.log(price / prices().now().toDouble());
        double one = Math.exp(row.advice().elasticity().lo() * step);
        double other = Math.exp(row.advice().elasticity().hi() * step);
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }

    /** Units a week at the price of now, {@code NaN} where they do not follow from the expected profit. */
    double unitsNow() {
        double left = left(prices().now().toDouble());
        return row.advice().effect() == null || left == 0 ? Double.NaN
                : row.advice().effect().profitNow().toDouble() / left;
    }

    private Prices prices() {
        return row.advice().prices();
    }

    private Money shown() {
        return prices().advised() != null ? prices().advised() : prices().now();
    }
}
