package app.tradewind.forecast.odd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * Finds single steps far beyond what the steps around them make likely: one order of sixty pieces among
 * ones, a day that sold next to nothing. Whole pieces are judged by the tail of a negative binomial,
 * other amounts by that of a gamma; mean and spread come from the other steps. The most extreme step is
 * taken out and judged by the rest, then the next, and so on; those up to the last that is still too
 * unlikely count (as the extreme deviates of Rosner 1983), so that one giant does not hide another.
 *
 * <p>A step is compared with the highest of three levels, around, before and after it, so that neither a
 * level that moved nor a trend makes steps odd, and a height that other seasons reach too is a season.
 */
public final class OddSteps {

    /** Fewer steps tell of no usual. */
    private static final int LEAST = 12;
    /** Chance that a clean history shows one odd step or more. */
    private static final double FALSE_ALARM = 0.04;
    private static final double LEAST_OFF = 5;
    private static final double LEAST_TIMES = 1.5;
    /** A share of all steps beyond which what is odd is a habit. */
    private static final int ONE_IN = 20;
    private static final int MOST = 8;
    private static final double SAME_HEIGHT = 0.5;
    private static final int ECHO = 2;
    /** Share of the farthest distance below which a step cannot be the most unlikely. */
    private static final double LIKE_FARTHEST = 0.5;

    /**
     * A step that is not like the others.
     *
     * @param step counted from 0
     * @param sold what it shows
     * @param usual what the steps around let expect
     * @param chance of a step as far off as this, were it like the others
     */
    public record Odd(int step, double sold, double usual, double chance) {

        /** More than usual; less otherwise. */
        public boolean more() {
            return sold > usual;
        }
    }

    private OddSteps() { }

    /**
     * @param y a history without missing values and not negative
     * @param judged which steps may be odd; {@code null} for all. Others still say what is usual
     * @param period steps a season, 1 for none
     * @return in order of time; none in a history too short to tell
     */
    public static List<Odd> of(double[] y, boolean[] judged, int period) {
        int n = y.length;
        if (n < LEAST) {
            return List.of();
        }
        Usual usual = new Usual(y, period);
        List<Odd> taken = new ArrayList<>();
        int odd = 0;
        for (int round = 0; round < Math.min(MOST, Math.max(2, n / ONE_IN)); round++) {
            Odd next = mostUnlikely(y, judged, usual);
            if (next == null) {
                break;
            }
            usual.without(next.step);
            Odd alone = judged(y, next.step, usual, usual.spread());
            taken.add(alone);
            odd = alone.chance * n < FALSE_ALARM ? taken.size() : odd;
        }
        return taken.subList(0, odd).stream().filter(one -> clear(one) && !echoed(y, one, period))
                .sorted(Comparator.comparingInt(Odd::step)).toList();
    }

    private static Odd mostUnlikely(double[] y, boolean[] judged, Usual usual) {
        double spread = usual.spread();
        Odd most = null;
        double above = 0;
        double below = 0;
        for (int t = 0; t < y.length; t++) {
            if (!usual.counts(t) || judged != null && !judged[t]) {
                continue;
            }
            double off = usual.off(t, spread);
            if (most == null || off >= LIKE_FARTHEST * above || off <= LIKE_FARTHEST * below || !usual.positive()) {
                Odd odd = judged(y, t, usual, spread);
                most = most == null || odd.chance < most.chance ? odd : most;
                above = Math.max(above, off);
                below = Math.min(below, off);
            }
        }
        return most;
    }

    /** A step against the others that count. */
    private static Odd judged(double[] y, int t, Usual usual, double spread) {
        double high = usual.high(t);
        double low = usual.low(t);
        if (y[t] > high) {
            return new Odd(t, y[t], high, Math.max(above(y[t], high, spread, usual.whole()), usual.asLarge(t)));
        }
        return y[t] < low ? new Odd(t, y[t], low, below(y[t], low, spread, usual.whole())) : new Odd(t, y[t], y[t], 1);
    }

    /** Chance of as much or more, for variance {@code mean + spread · mean²}, or without the first where pieces are no pieces. */
    static double above(double value, double mean, double spread, boolean whole) {
        double size = 1 / spread;
        return !whole || value > 1e6 ? Gamma.regularizedGammaQ(size, value / (mean * spread))
                : Beta.regularizedBeta(mean / (size + mean), value, size);
    }

    static double below(double value, double mean, double spread, boolean whole) {
        double size = 1 / spread;
        return !whole || value > 1e6 ? Gamma.regularizedGammaP(size, value / (mean * spread))
                : Beta.regularizedBeta(size / (size + mean), size, value + 1);
    }

    /** Likelihood alone would call three pieces among none odd, which nobody needs to look at. */
    private static boolean clear(Odd odd) {
        double off = Math.abs(odd.sold - odd.usual);
        return off >= LEAST_OFF && (odd.more() ? odd.sold >= LEAST_TIMES * odd.usual : odd.usual >= LEAST_TIMES * odd.sold);
    }

    /** Whether the same time of another season stood as high, or as low. */
    private static boolean echoed(double[] y, Odd odd, int period) {
        for (int season = odd.step % Math.max(1, period); period > 1 && season < y.length + ECHO; season += period) {
            for (int t = Math.max(0, season - ECHO); t <= Math.min(y.length - 1, season + ECHO); t++) {
                boolean same = odd.more() ? y[t] - odd.usual >= SAME_HEIGHT * (odd.sold - odd.usual)
                        : odd.usual - y[t] >= SAME_HEIGHT * (odd.usual - odd.sold);
                if (Math.abs(t - odd.step) > ECHO && same) {
                    return true;
                }
            }
        }
        return false;
    }
}
