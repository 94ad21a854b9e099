package app.tradewind.voice.theme;

/**
 * A figure with the range it is likely in.
 *
 * @param value {@code NaN} where not known
 * @param lo lower end
 * @param hi upper end
 */
public record Interval(double value, double lo, double hi) {

    /** Range of eight in ten. */
    static final double COVERAGE = 0.8;
    /** Half the width of that range in standard deviations. */
    static final double WIDTH = 1.2815515655446004;

    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN, Double.NaN);

    public boolean known() {
        return !Double.isNaN(value);
    }

    static Interval around(double value, double sd) {
        return new Interval(value, value - WIDTH * sd, value + WIDTH * sd);
    }

    /** A share, after E. B. Wilson, "Probable inference", JASA 22 (1927). */
    static Interval share(int count, int of) {
        if (of == 0) {
            return UNKNOWN;
        }
        double p = (double) count / of;
        double z2 = WIDTH * WIDTH;
        double middle = (p + z2 / (2 * of)) / (1 + z2 / of);
        double half = WIDTH / (1 + z2 / of) * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        return new Interval(p, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** The later share less the earlier, each end at Newcombe's distance (Statistics in Medicine 17, 1998, method 10). */
    static Interval difference(Interval later, Interval earlier) {
        if (!later.known() || !earlier.known()) {
            return UNKNOWN;
        }
        double value = later.value - earlier.value;
        return new Interval(value, value - Math.hypot(later.value - later.lo, earlier.hi - earlier.value),
                value + Math.hypot(later.hi - later.value, earlier.value - earlier.lo));
    }
}
