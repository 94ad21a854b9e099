package app.tradewind.pricing.promo;

import app.tradewind.pricing.promo.Lift.Extra;
import app.tradewind.pricing.promo.Lift.Profit;
import app.tradewind.pricing.promo.Lift.Span;

/**
 * Holds a promotion against the item's own weeks without one, near ones counting most: baseline and incremental
 * sales (Blattberg and Neslin 1990, Sales Promotion, ch. 9), with negative binomial noise out of those weeks
 * (variance {@code mean + more mean^2}, by moments) and a drift of the level between them. The two weeks after
 * any promotion are no baseline: buyers may have stocked up.
 */
public final class LiftEngine {

    /** Weeks without a promotion that have to be there, and pieces in them. */
    public static final int LEAST_WEEKS = 4;
    private static final double LEAST_UNITS = 5;
    private static final int REACH = 26;
    private static final double FADE = 6;
    private static final int AFTER = 2;
    private static final double IN_STOCK = 0.5;
    /** Standard deviation by which a level wanders in a week, as a share of it. */
    private static final double DRIFT = 0.04;

    private LiftEngine() { }

    /**
     * The weeks without a promotion.
     *
     * @param error standard error of {@code level} as a share of it
     * @param more by how much their variance exceeds chance alone, as a share of the squared mean
     */
    private record Baseline(double level, double error, double more, double price) {

        /** Variance of a week's pieces. */
        double chance(double pieces, double expected) {
            double mean = Math.max(pieces, Math.max(1, expected / 4));
            return mean + more * mean * mean;
        }
    }

    /** @return {@code null} where the weeks around say too little, or the promotion lies outside of them */
    public static Lift of(PromoWeeks item) {
        int first = -1;
        int last = -1;
        for (int week = 0; week < item.units().length; week++) {
            if (item.share()[week] > 0) {
                first = first < 0 ? week : first;
                last = week;
            }
        }
        Baseline base = first < 0 ? null : baseline(item, first, last);
        if (base == null) {
            return null;
        }
        double sold = 0;
        double exposure = 0;
        double promoted = 0;
        double takings = 0;
        double chance = 0;
        int weeks = 0;
        for (int week = first; week <= last; week++) {
            if (item.share()[week] > 0) {
                weeks++;
                sold += item.units()[week];
                chance += base.chance(item.units()[week], base.level * stocked(item, week));
                exposure += stocked(item, week);
                promoted += stocked(item, week) * item.share()[week];
                takings += item.units()[week] > 0 ? item.units()[week] * item.price()[week] : 0;
            }
        }
        if (promoted <= 0) {
            return null;
        }
        double without = base.level * exposure;
        double doubt = without * base.error;
        Extra extra = new Extra(new Span(sold - without, Math.sqrt(chance + doubt * doubt)), base.level * promoted,
                Math.sqrt(chance + Math.pow(Math.max(sold, without) * base.error, 2)));
        return new Lift(weeks, sold, without, extra, after(item, base, last), profit(item.money(), base, sold, takings, new double[] {without, doubt, chance}));
    }

    private static Baseline baseline(PromoWeeks item, int first, int last) {
        double weights = 0;
        double exposure = 0;
        double units = 0;
        double squares = 0;
        double away = 0;
        double takings = 0;
        int weeks = 0;
        for (int week = Math.max(0, first - REACH); week < Math.min(item.units().length, last + REACH + 1); week++) {
            double weight = weight(item, week, first, last);
            if (weight > 0) {
                weeks++;
                weights += weight;
                exposure += weight * stocked(item, week);
                units += weight * item.units()[week];
                squares += weight * weight * item.units()[week];
                away += weight * distance(week, first, last);
                takings += item.units()[week] > 0 ? weight * item.units()[week] * item.price()[week] : 0;
            }
        }
        if (weeks < LEAST_WEEKS || units < LEAST_UNITS * weights / weeks) {
            return null;
        }
        double level = units / exposure;
        double beyond = 0;
        double means = 0;
        double all = 0;
        for (int week = Math.max(0, first - REACH); week < Math.min(item.units().length, last + REACH + 1); week++) {
            double mean = level * stocked(item, week);
            double weight = weight(item, week, first, last);
            all += weight * weight;
            beyond += weight * Math.pow(item.units()[week] - mean, 2);
            means += weight * mean * mean;
        }
        // Weights make the weeks count as fewer, of which the level took one.
        double count = weights * weights / all;
        double more = Math.max(0, (beyond * count / (count - 1) - level * exposure) / means);
        double error = Math.sqrt((1 + more * level) * squares / (units * units) + DRIFT * DRIFT * away / weights);
        return new Baseline(level, error, more, takings / units);
    }

    /** Nothing for weeks with a promotion, right after one, or hardly in stock. */
    private static double weight(PromoWeeks item, int week, int first, int last) {
        for (int before = week; before >= Math.max(0, week - AFTER); before--) {
            if (item.any()[before] > 0) {
                return 0;
            }
        }
        return stocked(item, week) < IN_STOCK ? 0 : Math.exp(-distance(week, first, last) / FADE);
    }

    private static double distance(int week, int first, int last) {
        return week < first ? first - week : Math.max(0, week - last);
    }

    private static double stocked(PromoWeeks item, int week) {
        double share = item.stocked()[week];
        return Double.isNaN(share) ? 1 : share;
    }

    /** {@code null} where it is not over, or another promotion follows. */
    private static Span after(PromoWeeks item, Baseline base, int last) {
        double sold = 0;
        double exposure = 0;
        double chance = 0;
        for (int week = last + 1; week <= last + AFTER; week++) {
            if (week >= item.units().length || item.any()[week] > 0) {
                return null;
            }
            sold += item.units()[week];
            chance += base.chance(item.units()[week], base.level * stocked(item, week));
            exposure += stocked(item, week);
        }
        double without = base.level * exposure;
        return new Span(sold - without, Math.sqrt(chance + Math.pow(without * base.error, 2)));
    }

    /** @param spread pieces without it, their doubt, and the variance of the pieces sold */
    private static Profit profit(PromoWeeks.Money money, Baseline base, double sold, double takings, double[] spread) {
        if (money == null || Double.isNaN(base.price) || Double.isNaN(takings)) {
            return null;
        }
        double during = sold == 0 ? 0 : money.left(takings / sold);
        double usual = money.left(base.price);
        double sd = Math.sqrt(during * during * spread[2] + usual * usual * spread[1] * spread[1]);
        return new Profit(sold * during, spread[0] * usual, new Span(sold * during - spread[0] * usual, sd));
    }
}
