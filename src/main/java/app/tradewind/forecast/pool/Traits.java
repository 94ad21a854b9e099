package app.tradewind.forecast.pool;

/**
 * What a history of pieces looks like to one that compares it with others: how much sells, whether that is
 * more or less than before, how often it sells, how unlike its sizes are, how long it has been quiet and how
 * much of it is known.
 */
final class Traits {

    /** How much each trait counts in a comparison, in standard deviations of all that are compared. */
    static final double[] WEIGHTS = {1, 0.5, 0.5, 2, 1, 0.5, 0.3};
    private static final double SLOWEST = 0.01;
    private static final double STEADY = 0.03;
    private static final double USUAL = 0.1;
    private static final double FAST = 0.3;
    private static final double OFTEN = 0.05;

    private Traits() { }

    static double[] of(double[] y) {
        double piece = 1.0 / y.length;
        double steady = mean(y, STEADY, false);
        double usual = mean(y, USUAL, false);
        double fast = mean(y, FAST, false);
        double often = mean(y, OFTEN, true);
        return new double[] {Math.log((steady + usual + fast) / 3 + piece / 2),
            Math.log((usual + piece) / (mean(y, SLOWEST, false) + piece)), Math.log((fast + piece) / (usual + piece)),
            often, Math.log1p(variation(y)), Math.log1p(quiet(y) * often), Math.log(y.length)};
    }

    /** Mean with weights that fall by {@code weight} a step back; of the share that sold where {@code sold}. */
    private static double mean(double[] y, double weight, boolean sold) {
        double share = 1;
        double all = 0;
        double sum = 0;
        for (int t = y.length - 1; t >= 0; t--) {
            all += share;
            sum += share * (sold ? Math.signum(y[t]) : y[t]);
            share *= 1 - weight;
        }
        return sum / all;
    }

    /** Coefficient of variation of the steps that sold. */
    private static double variation(double[] y) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (double value : y) {
            if (value > 0) {
                sum += value;
                squares += value * value;
                count++;
            }
        }
        return count < 2 ? 0 : Math.sqrt(Math.max(0, squares * count / sum / sum - 1));
    }

    /** Steps since the last sale. */
    private static int quiet(double[] y) {
        int back = 0;
        while (back < y.length && y[y.length - 1 - back] == 0) {
            back++;
        }
        return back;
    }
}
