package app.tradewind.pricing.response;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The slopes of a group, each normal around the group's mean with a spread that nobody knows. The
 * spread is integrated over a grid, weighted by its marginal likelihood and a Rayleigh prior, which
 * keeps off zero: a spread of nothing would make the intervals too narrow (Chung et al. 2013,
 * Psychometrika 78; measured, the half-normal prior covered .85 instead of .90). The group's mean and the shared effects are solved
 * for exactly at each grid point.
 */
final class Hierarchy {

    private static final int GRID = 24;
    private static final double LEAST_SPREAD = 0.02;
    private static final double MOST_SPREAD = 1.8;
    private static final double SPREAD_PRIOR = 0.5;
    /** Elasticities of consumer goods centre around -2 (Bijmolt, van Heerde and Pieters 2005: mean -2.6, median -2.2). */
    private static final double MEAN_PRIOR = -2;
    private static final double MEAN_PRIOR_SD = 1;

    private final List<Whitened> items;
    private final SharedEffects shared;
    private final int size;
    private final double[] weight = new double[GRID];
    private final double[][] mean;
    private final double[][] variance;
    private final double[] effects;
    private final double[] effectVariance;
    /** Log of the marginal likelihood, priors included, up to what all solutions of the same items share. */
    private double evidence;

    private Hierarchy(List<Whitened> items, SharedEffects shared) {
        this.items = items;
        this.shared = shared;
        this.size = shared.columns() + 1;
        mean = new double[items.size()][GRID];
        variance = new double[items.size()][GRID];
        effects = new double[shared.columns()];
        effectVariance = new double[shared.columns()];
    }

    static Hierarchy solve(List<Whitened> items, SharedEffects shared) {
        Hierarchy hierarchy = new Hierarchy(items, shared);
        hierarchy.solve();
        return hierarchy;
    }

    private void solve() {
        double[] logWeight = new double[GRID];
        double[][] solutions = new double[GRID][];
        RealMatrix[] uncertainties = new RealMatrix[GRID];
        double best = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < GRID; g++) {
            double spread = spread(g);
            double tightness = 1 / (spread * spread);
            RealMatrix precision = prior();
            RealVector linear = priorLinear();
            // The prior's density, and once more the spread for the even steps of its logarithm.
            double fit = -0.5 * Math.pow(spread / SPREAD_PRIOR, 2) + 2 * Math.log(spread);
            for (Whitened item : items) {
                fit += add(item, tightness, precision, linear);
            }
            CholeskyDecomposition solver = new CholeskyDecomposition(precision, 1e-9, 1e-12);
            RealVector solution = solver.getSolver().solve(linear);
            logWeight[g] = fit - 0.5 * Math.log(solver.getDeterminant()) + 0.5 * linear.dotProduct(solution);
            solutions[g] = solution.toArray();
            best = Math.max(best, logWeight[g]);
            RealMatrix uncertainty = solver.getSolver().getInverse();
            uncertainties[g] = uncertainty;
            for (int i = 0; i < items.size(); i++) {
                posterior(i, g, tightness, solutions[g], uncertainty);
            }
        }
        evidence = best + Math.log(normalise(logWeight, best));
        for (int g = 0; g < GRID; g++) {
            for (int c = 0; c < effects.length; c++) {
                effects[c] += weight[g] * solutions[g][c + 1];
                effectVariance[c] += weight[g] * uncertainties[g].getEntry(c + 1, c + 1);
            }
        }
    }

    /** Even steps of the logarithm: small spreads need the finer grid. */
    private static double spread(int g) {
        return LEAST_SPREAD * Math.pow(MOST_SPREAD / LEAST_SPREAD, g / (GRID - 1.0));
    }

    private RealMatrix prior() {
        RealMatrix prior = new Array2DRowRealMatrix(size, size);
        prior.setEntry(0, 0, 1 / (MEAN_PRIOR_SD * MEAN_PRIOR_SD));
        for (int c = 1; c < size; c++) {
            prior.setEntry(c, c, 1 / (shared.priorSd(c - 1) * shared.priorSd(c - 1)));
        }
        return prior;
    }

    private RealVector priorLinear() {
        RealVector linear = new ArrayRealVector(size);
        linear.setEntry(0, MEAN_PRIOR / (MEAN_PRIOR_SD * MEAN_PRIOR_SD));
        for (int c = 1; c < size; c++) {
            linear.setEntry(c, shared.priorMean(c - 1) / (shared.priorSd(c - 1) * shared.priorSd(c - 1)));
        }
        return linear;
    }

    /** Adds an item with its slope integrated out. @return its part of the log marginal likelihood */
    private double add(Whitened item, double k, RealMatrix precision, RealVector linear) {
        double[][] cross = item.cross;
        int last = cross.length - 1;
        double w = 1 / (cross[0][0] + k);
        double e = cross[0][last];
        precision.addToEntry(0, 0, k - k * k * w);
        linear.addToEntry(0, k * w * e);
        for (int a = 1; a < size; a++) {
            double c = cross[0][a];
            precision.addToEntry(0, a, k * w * c);
            precision.addToEntry(a, 0, k * w * c);
            linear.addToEntry(a, cross[a][last] - w * e * c);
            for (int b = 1; b < size; b++) {
                precision.addToEntry(a, b, cross[a][b] - w * c * cross[0][b]);
            }
        }
        return 0.5 * Math.log(k * w) + 0.5 * w * e * e;
    }

    private void posterior(int i, int g, double k, double[] solution, RealMatrix uncertainty) {
        double[][] cross = items.get(i).cross;
        int last = cross.length - 1;
        double w = 1 / (cross[0][0] + k);
        double value = cross[0][last] + k * solution[0];
        double[] lean = new double[size];
        lean[0] = k;
        for (int c = 1; c < size; c++) {
            value -= cross[0][c] * solution[c];
            lean[c] = -cross[0][c];
        }
        mean[i][g] = w * value;
        RealVector direction = new ArrayRealVector(lean, false);
        variance[i][g] = w + w * w * direction.dotProduct(uncertainty.operate(direction));
    }

    /** @return the sum that all were divided by */
    private double normalise(double[] logWeight, double best) {
        double sum = 0;
        for (int g = 0; g < GRID; g++) {
            weight[g] = Math.exp(logWeight[g] - best);
            sum += weight[g];
        }
        for (int g = 0; g < GRID; g++) {
            weight[g] /= sum;
        }
        return sum;
    }

    double evidence() {
        return evidence;
    }

    double[] effects() {
        return effects;
    }

    /** How many standard deviations a shared effect lies from nothing, its spread over the grid left out. */
    double distance(int effect) {
        return effects[effect] / Math.sqrt(effectVariance[effect]);
    }

    /** What is believed about a shared effect, its spread over the grid left out. */
    ItemResponse.Lift lift(int effect) {
        return new ItemResponse.Lift(effects[effect], Math.sqrt(effectVariance[effect]));
    }

    /** Posterior mean of an item's slope. */
    double slope(int i) {
        double sum = 0;
        for (int g = 0; g < GRID; g++) {
            sum += weight[g] * mean[i][g];
        }
        return sum;
    }

    /** How much of the slope comes from the item's own data, 0 to 1. */
    double pull(int i) {
        double own = items.get(i).cross[0][0];
        double sum = 0;
        for (int g = 0; g < GRID; g++) {
            sum += weight[g] * own / (own + 1 / (spread(g) * spread(g)));
        }
        return sum;
    }

    /** @param doubt widens it, 1 for as it is */
    SlopePosterior posterior(int i, double doubt) {
        double[] sd = new double[GRID];
        for (int g = 0; g < GRID; g++) {
            sd[g] = doubt * Math.sqrt(variance[i][g]);
        }
        return SlopePosterior.ofMixture(weight, mean[i], sd);
    }
}
