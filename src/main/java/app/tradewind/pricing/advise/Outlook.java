package app.tradewind.pricing.advise;

import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.response.SlopePosterior;

/**
 * What a price brings a period under one elasticity: pieces as far as stock lasts, at what is left of the
 * price after fees and after what a piece is worth kept.
 *
 * <p>A piece sold today is bought again when the stock would have run out. Until then its cost is not
 * tied up: it counts for cost / (1 + carrying)^(years the stock lasts), the opportunity cost of stock on
 * hand (Talluri and van Ryzin 2004, The Theory and Practice of Revenue Management, ch. 5). Where stock runs
 * out before more comes, no more is sold a period than lasts.
 */
final class Outlook {

    private static final double USUAL_PERIODS = 52;

    private final Case item;
    private final double now;
    private final double level;
    private final double keep;
    private final double cost;
    private final double most;

    /** @param item with a known cost, a price of now and a response */
    Outlook(Case item) {
        this.item = item;
        now = item.history().priceNow();
        level = item.response().level();
        keep = 1 - item.feeRate();
        PriceStock stock = item.stock();
        double lasts = stock.sellable() / level;
        boolean runsOut = stock.sellable() > 0 && stock.periodsToMore() > 0 && lasts < stock.periodsToMore();
        most = runsOut ? stock.sellable() / stock.periodsToMore() : Double.POSITIVE_INFINITY;
        double full = item.terms().unitCost().toDouble();
        double beyond = lasts - (stock.periodsToMore() > 0 ? stock.periodsToMore() : 0);
        double year = item.settings().season() > 0 ? item.settings().season() : USUAL_PERIODS;
        cost = stock.carrying() > 0 && beyond > 0 ? full * Math.pow(1 + stock.carrying(), -beyond / year) : full;
    }

    double now() {
        return now;
    }

    /** Whether stock runs out before more comes, at the price of now. */
    boolean runsShort() {
        return most < Double.POSITIVE_INFINITY;
    }

    /** What a piece counts for less than it cost, as it need not be bought again soon. */
    double relief() {
        return item.terms().unitCost().toDouble() - cost;
    }

    /** The best price were there no bounds and the response just its mean; {@code NaN} where buyers hardly respond. */
    double freeBest() {
        return ClosedForm.constant(keep, cost, item.response().elasticity().mean());
    }

    double units(double price, double elasticity) {
        return Math.min(most, level * Math.pow(price / now, elasticity));
    }

    /** Profit a period, what the others of the family gain left out. */
    double profit(double price, double elasticity) {
        return units(price, elasticity) * (price * keep - cost);
    }

    /** Expected profit a period over the posterior, the family's gain included. */
    double expected(double price) {
        double ratio = price / now;
        double margin = price * keep - cost;
        if (!runsShort()) {
            return level * item.response().elasticity().unitsFactor(ratio) * margin + item.family().gain(ratio);
        }
        return units(price) * margin + item.family().gain(ratio);
    }

    /** Expected pieces a period over the posterior. */
    double units(double price) {
        SlopePosterior slope = item.response().elasticity();
        double sum = 0;
        for (int j = 0; j < slope.size(); j++) {
            sum += slope.weight(j) * units(price, slope.node(j));
        }
        return sum;
    }
}
