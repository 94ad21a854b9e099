package app.tradewind.pricing.promo;

import java.util.Locale;

/** Measures how often the ranges around past promotions hold the truth: {@code [items]}, 2000 unless told. */
public final class LiftMeasure {

    private LiftMeasure() { }

    /** Shares of 90 % intervals of pieces, factor and profit that hold the truth, and the mean error of the factor. */
    static double[] measure(int items) {
        double[] sums = new double[4];
        int known = 0;
        for (long seed = 1; seed <= items; seed++) {
            LiftSimulator world = new LiftSimulator(seed);
            Lift lift = LiftEngine.of(world.weeks);
            if (lift != null) {
                known++;
                sums[0] += holds(lift.extra().pieces(), world.extra);
                sums[1] += holds(lift.extra().factor(), world.factor);
                sums[2] += holds(lift.profit().change(), world.profit);
                sums[3] += lift.extra().factor().mean() - world.factor;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= known;
        }
        return sums;
    }

    private static int holds(Lift.Span span, double truth) {
        return truth >= span.lo() && truth <= span.hi() ? 1 : 0;
    }

    public static void main(String[] args) {
        double[] found = measure(args.length == 0 ? 2000 : Integer.parseInt(args[0]));
        System.out.printf(Locale.ROOT, "covered: pieces %.3f, factor %.3f, profit %.3f; error of the factor %+.3f%n", found[0], found[1], found[2], found[3]);
    }
}
