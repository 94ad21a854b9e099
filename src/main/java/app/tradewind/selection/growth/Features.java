package app.tradewind.selection.growth;

import app.tradewind.words.Phrase;
import java.util.Arrays;

/**
 * What a ranker sees of a series at an origin: sums of the last periods, how they move, how old and how
 * steady the product is, and how high it once stood. Counts are taken as log(1 + x).
 */
final class Features {

    /** What a feature speaks of, for the person. */
    enum Family {
        RECENT, MOMENTUM, AGE, STEADINESS, PEAK;

        Phrase said() {
            return Phrase.of(switch (this) {
                case RECENT -> "growth.family.recent";
                case MOMENTUM -> "growth.family.momentum";
                case AGE -> "growth.family.age";
                case STEADINESS -> "growth.family.steadiness";
                case PEAK -> "growth.family.peak";
            });
        }
    }

    private static final Family[] FAMILIES = {Family.RECENT, Family.RECENT, Family.RECENT, Family.RECENT, Family.RECENT, Family.RECENT,
        Family.AGE, Family.AGE, Family.STEADINESS, Family.STEADINESS, Family.STEADINESS, Family.PEAK, Family.MOMENTUM, Family.MOMENTUM,
        Family.STEADINESS, Family.MOMENTUM, Family.MOMENTUM, Family.PEAK, Family.PEAK, Family.MOMENTUM, Family.RECENT, Family.RECENT,
        Family.RECENT, Family.STEADINESS, Family.PEAK};
    private static final int EIGHT = 8;

    static final int COUNT = FAMILIES.length;

    private Features() { }

    static Family family(int feature) {
        return FAMILIES[feature];
    }

    /** @param origin periods at the end that are not looked at */
    static double[] of(Series series, int origin) {
        int n = series.length() - origin;
        double[] units = series.units();
        double total = 0;
        double most = 0;
        double lately = 0;
        int sold = 0;
        int soldOfEight = 0;
        int soldOfFour = 0;
        int first = n;
        int last = -1;
        double squares = 0;
        double eight = series.sum(origin, 8, 0);
        for (int t = 0; t < n; t++) {
            double u = units[t];
            boolean near = t >= n - 8;
            if (near) {
                double known = u == u ? u : eight / 8;
                squares += (known - eight / 8) * (known - eight / 8);
            }
            if (!(u > 0)) {
                continue;
            }
            total += u;
            most = Math.max(most, u);
            sold++;
            first = Math.min(first, t);
            last = t;
            if (near) {
                lately = Math.max(lately, u);
                soldOfEight++;
                soldOfFour += t >= n - 4 ? 1 : 0;
            }
        }
        double[] ranked = new double[EIGHT];
        for (int t = Math.max(0, n - EIGHT); t < n; t++) {
            ranked[t - n + EIGHT] = units[t] > 0 ? units[t] : 0;
        }
        Arrays.sort(ranked);
        int age = n - first;
        double life = age > 0 ? total / age : 0;
        double four = series.sum(origin, 4, 0);
        return new double[] {log(series.sum(origin, 1, 0)), log(series.sum(origin, 2, 0)), log(four), log(eight),
            log(series.sum(origin, 12, 0)), log(life), log(age), log(last < 0 ? n : n - 1 - last), soldOfEight / 8.0, soldOfFour / 4.0,
            (double) sold / Math.max(1, age), log(lately), log(four) - log(eight - four), log(eight / 8) - log(life),
            log(Math.sqrt(squares / 8)), log(series.sum(origin, 16, 8)), log(eight - four), log(most), log(most) - log(lately),
            log(series.sum(origin, 24, 16)), log(series.sum(origin, 6, 0)), log(series.sum(origin, 3, 0)), roots(units, n),
            log(ranked[EIGHT / 2 - 1] / 2 + ranked[EIGHT / 2] / 2), log(ranked[EIGHT - 2])};
    }

    /** One large order counts for less than several small ones. */
    private static double roots(double[] units, int n) {
        double sum = 0;
        for (int t = Math.max(0, n - EIGHT / 2); t < n; t++) {
            sum += units[t] > 0 ? Math.sqrt(units[t]) : 0;
        }
        return sum;
    }

    private static double log(double x) {
        return Math.log1p(Math.max(0, x));
    }
}
