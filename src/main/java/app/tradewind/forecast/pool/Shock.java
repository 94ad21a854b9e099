package app.tradewind.forecast.pool;

import java.util.SplittableRandom;

/**
 * A lasting change of rate, one draw a path, that no history shows: lognormal.
 *
 * @param middle median of the logarithm
 * @param spread its standard deviation
 */
record Shock(double middle, double spread) {

    /** For futures made of one history; the spread is the one that fitted public slow-selling sets best. */
    static final Shock ALONE = new Shock(-0.05, 0.4);
    /**
     * For futures that came after other histories: their rates changed too, but in weeks that all series of
     * the seller share, so that the next weeks differ more. Set on the known steps of Car Parts, Online Retail
     * and Complete Journey, the last one or two horizons of them set aside: without it the .95 quantile of
     * totals covered .899 and .932 of weekly totals, with .25 .911 and .939.
     */
    static final Shock AMONG_OTHERS = new Shock(0, 0.25);

    double draw(SplittableRandom random) {
        return Math.exp(middle + spread * random.nextGaussian());
    }
}
