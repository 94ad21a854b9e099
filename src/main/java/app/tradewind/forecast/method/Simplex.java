package app.tradewind.forecast.method;

/**
 * Minimises a function of a few variables in a box without derivatives: Nelder and Mead (1965), A
 * simplex method for function minimization. Points outside the box are moved to its wall.
 */
public final class Simplex {

    private static final double SHRINK = 0.5;

    /** What is minimised; infinite where a point is not allowed. */
    @FunctionalInterface
    public interface Objective {
        double at(double[] point);
    }

    private final double[] lower;
    private final double[] upper;
    private final int evaluations;
    private final double tolerance;

    /**
     * @param lower least value of each variable
     * @param upper greatest value of each variable
     * @param evaluations how often the function may be asked, about
     * @param tolerance stop when best and worst corner differ by less than this
     */
    public Simplex(double[] lower, double[] upper, int evaluations, double tolerance) {
        this.lower = lower;
        this.upper = upper;
        this.evaluations = evaluations;
        this.tolerance = tolerance;
    }

    /** The best point found from {@code start}; {@code step} is the size of the first simplex. */
    public double[] minimize(Objective f, double[] start, double[] step) {
        int n = start.length;
        double[][] corner = new double[n + 1][];
        double[] value = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            corner[i] = start.clone();
            if (i > 0) {
                int k = i - 1;
                corner[i][k] = start[k] + step[k] <= upper[k] ? start[k] + step[k] : start[k] - step[k];
            }
            value[i] = f.at(boxed(corner[i]));
        }
        int asked = n + 1;
        while (asked < evaluations) {
            int best = extreme(value, -1);
            int worst = extreme(value, 1);
            if (value[worst] - value[best] < tolerance) {
                break;
            }
            double[] centre = centre(corner, worst);
            double[] reflected = along(centre, corner[worst], -1);
            double at = f.at(reflected);
            asked++;
            if (at < value[best]) {
                double[] further = along(centre, corner[worst], -2);
                double there = f.at(further);
                asked++;
                replace(corner, value, worst, there < at ? further : reflected, Math.min(there, at));
            } else if (at < secondWorst(value, worst)) {
                replace(corner, value, worst, reflected, at);
            } else {
                double[] nearer = at < value[worst] ? along(centre, reflected, SHRINK) : along(centre, corner[worst], SHRINK);
                double there = f.at(nearer);
                asked++;
                if (there < Math.min(at, value[worst])) {
                    replace(corner, value, worst, nearer, there);
                } else {
                    asked += shrink(f, corner, value, best);
                }
            }
        }
        return corner[extreme(value, -1)];
    }

    private int shrink(Objective f, double[][] corner, double[] value, int best) {
        for (int i = 0; i < corner.length; i++) {
            if (i != best) {
                corner[i] = along(corner[best], corner[i], SHRINK);
                value[i] = f.at(corner[i]);
            }
        }
        return corner.length - 1;
    }

    private static void replace(double[][] corner, double[] value, int which, double[] point, double at) {
        corner[which] = point;
        value[which] = at;
    }

    private static double[] centre(double[][] corner, int without) {
        int n = corner.length - 1;
        double[] centre = new double[n];
        for (int i = 0; i <= n; i++) {
            for (int k = 0; i != without && k < n; k++) {
                centre[k] += corner[i][k] / n;
            }
        }
        return centre;
    }

    private double[] along(double[] from, double[] to, double share) {
        double[] point = new double[from.length];
        for (int k = 0; k < point.length; k++) {
            point[k] = from[k] + share * (to[k] - from[k]);
        }
        return boxed(point);
    }

    private double[] boxed(double[] point) {
        for (int k = 0; k < point.length; k++) {
            point[k] = Math.min(upper[k], Math.max(lower[k], point[k]));
        }
        return point;
    }

    private static int extreme(double[] value, int sign) {
        int found = 0;
        for (int i = 1; i < value.length; i++) {
            if (sign * value[i] > sign * value[found]) {
                found = i;
            }
        }
        return found;
    }

    private static double secondWorst(double[] value, int worst) {
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < value.length; i++) {
            if (i != worst) {
                second = Math.max(second, value[i]);
            }
        }
        return second;
    }
}
