package app.tradewind.pricing.advise;

import app.tradewind.pricing.PriceCurve;
import app.tradewind.pricing.response.SlopePosterior;

/** Draws what prices around the one of now would bring. */
final class Curves {

    private static final int POINTS = 41;
    private static final double LEAST = 0.7;
    private static final double MOST = 1.4;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private Curves() { }

    /** @return {@code null} where the cost or the response is not known */
    static PriceCurve of(Case item) {
        if (item.terms().unitCost() == null || item.elasticity() == null || !(item.history().priceNow() > 0)) {
            return null;
        }
        SlopePosterior slope = item.response().elasticity();
        double steep = slope.quantile(LOW);
        double flat = slope.quantile(HIGH);
        Outlook outlook = new Outlook(item);
        PriceCurve curve = new PriceCurve(new double[POINTS], new double[POINTS], new double[POINTS], new double[POINTS]);
        for (int i = 0; i < POINTS; i++) {
            double ratio = LEAST + (MOST - LEAST) * i / (POINTS - 1);
            double price = item.history().priceNow() * ratio;
            double one = outlook.profit(price, steep);
            double other = outlook.profit(price, flat);
            curve.price()[i] = price;
            curve.profit()[i] = outlook.expected(price);
            curve.lo()[i] = Math.min(one, other);
            curve.hi()[i] = Math.max(one, other);
        }
        return curve;
    }
}
