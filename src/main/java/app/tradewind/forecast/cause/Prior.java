package app.tradewind.forecast.cause;

import java.util.List;

/**
 * What is believed of effects before a history is looked at, one entry a cause.
 *
 * @param mean logarithm of the factor
 * @param sd its deviation
 */
record Prior(double[] mean, double[] sd) {

    private static final double EVENT = 0.25;
    /** After a sale little is left to happen. */
    private static final double AFTER = 0.1;
    private static final double PROMOTION = 0.4;
    private static final double PRICE = 0.8;
    private static final double POOLED = 2;

    /** No effect, for a history that stands alone: thin evidence leaves it there. */
    static Prior none(List<Cause> causes) {
        return of(causes, 1);
    }

    /** No effect, for many histories together: they may say more. */
    static Prior open(List<Cause> causes) {
        return of(causes, POOLED);
    }

    private static Prior of(List<Cause> causes, double times) {
        double[] sd = new double[causes.size()];
        for (int k = 0; k < sd.length; k++) {
            sd[k] = times * switch (causes.get(k).kind()) {
                case PROMOTION -> PROMOTION;
                case PRICE -> PRICE;
                case AFTER -> AFTER;
                default -> EVENT;
            };
        }
        return new Prior(new double[sd.length], sd);
    }
}
