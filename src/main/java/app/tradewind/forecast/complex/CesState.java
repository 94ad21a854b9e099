package app.tradewind.forecast.complex;

import app.tradewind.forecast.method.Seasons;

/**
 * The states of the model while a history or a future passes: level and potential of the last steps, and
 * of the season where it has one. Changed with every step; {@link #copy} before going two ways.
 */
final class CesState {

    /** First potential as a share of the first level: only to start from, soon forgotten. */
    private static final double FIRST_POTENTIAL = 1 / 1.1;
    private static final int FIRST_STEPS = 10;

    private final CesSeason kind;
    private final double[] level;
    private final double[] potential;
    private final double[] season;
    private final double[] seasonPotential;
    /** Where in the rows of levels and of seasonal parts the next step stands. */
    private int now;
    private int phase;

    private CesState(CesSeason kind, double[] level, double[] potential, double[] season, double[] seasonPotential) {
        this.kind = kind;
        this.level = level;
        this.potential = potential;
        this.season = season;
        this.seasonPotential = seasonPotential;
    }

    /** States before the first step. */
    static CesState first(double[] y, int period, CesSeason kind) {
        int lag = kind == CesSeason.SIMPLE ? period : 1;
        double[] level = new double[lag];
        double[] potential = new double[lag];
        int head = Math.min(y.length, kind == CesSeason.NONE ? Math.max(FIRST_STEPS, period) : period);
        double mean = 0;
        for (int i = 0; i < head; i++) {
            mean += y[i] / head;
        }
        for (int i = 0; i < lag; i++) {
            level[i] = kind == CesSeason.SIMPLE ? y[i] : mean;
            potential[i] = level[i] * FIRST_POTENTIAL;
        }
        boolean apart = kind == CesSeason.PARTIAL || kind == CesSeason.FULL;
        double[] season = apart ? Seasons.indices(y, period, false) : new double[0];
        double[] seasonPotential = new double[kind == CesSeason.FULL ? period : 0];
        for (int i = 0; i < seasonPotential.length; i++) {
            seasonPotential[i] = season[i] * FIRST_POTENTIAL;
        }
        return new CesState(kind, level, potential, season, seasonPotential);
    }

    /** Back to where another state stands, without a new room. */
    void as(CesState other) {
        System.arraycopy(other.level, 0, level, 0, level.length);
        System.arraycopy(other.potential, 0, potential, 0, potential.length);
        System.arraycopy(other.season, 0, season, 0, season.length);
        System.arraycopy(other.seasonPotential, 0, seasonPotential, 0, seasonPotential.length);
        now = other.now;
        phase = other.phase;
    }

    CesState copy() {
        CesState copy = new CesState(kind, level.clone(), potential.clone(), season.clone(), seasonPotential.clone());
        copy.now = now;
        copy.phase = phase;
        return copy;
    }

    /** What the next step is expected to be. */
    double expected() {
        return level[now] + seasonal();
    }

    /** The seasonal part of {@link #expected} that stands apart from the level; 0 without one. */
    double seasonal() {
        return season.length == 0 ? 0 : season[phase];
    }

    /** Goes on one step with what it was off by. */
    void see(double error, CesWeights w) {
        int i = now;
        double l = level[i];
        double c = potential[i];
        level[i] = l - (1 - w.alpha1()) * c + (w.alpha0() - w.alpha1()) * error;
        potential[i] = l + (1 - w.alpha0()) * c + (w.alpha0() + w.alpha1()) * error;
        if (kind == CesSeason.PARTIAL) {
            season[phase] += w.beta0() * error;
        } else if (kind == CesSeason.FULL) {
            int k = phase;
            double s = season[k];
            double p = seasonPotential[k];
            season[k] = s - (1 - w.beta1()) * p + (w.beta0() - w.beta1()) * error;
            seasonPotential[k] = s + (1 - w.beta0()) * p + (w.beta0() + w.beta1()) * error;
        }
        now = now + 1 == level.length ? 0 : now + 1;
        phase = phase + 1 >= season.length ? 0 : phase + 1;
    }
}
