package app.tradewind.stock.formula;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Standard normal loss: what demand exceeds a level by on average. Snyder and Shen, 2nd edition, appendix C. */
public final class NormalLoss {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private NormalLoss() { }

    /** E[(Z − z)⁺]. */
    public static double of(double z) {
        return STANDARD.density(z) - z * STANDARD.survivalProbability(z);
    }

    /** ½ E[((Z − z)⁺)²]. */
    public static double second(double z) {
        return ((z * z + 1) * STANDARD.survivalProbability(z) - z * STANDARD.density(z)) / 2;
    }
}
