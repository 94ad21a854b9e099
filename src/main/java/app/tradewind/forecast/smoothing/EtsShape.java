package app.tradewind.forecast.smoothing;

/**
 * One member of the family.
 *
 * @param relativeError whether errors grow with the level
 * @param trend none, straight, or one that levels off
 * @param season none, added or multiplied
 */
record EtsShape(boolean relativeError, Trend trend, Season season) {

    enum Trend { NONE, STRAIGHT, DAMPED }

    enum Season { NONE, ADDED, MULTIPLIED }

    /** Such as {@code ets(M,Ad,M)}. */
    String name() {
        String inner = switch (trend) {
            case NONE -> "N";
            case STRAIGHT -> "A";
            case DAMPED -> "Ad";
        };
        String outer = switch (season) {
            case NONE -> "N";
            case ADDED -> "A";
            case MULTIPLIED -> "M";
        };
        return "ets(" + (relativeError ? "M" : "A") + "," + inner + "," + outer + ")";
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean hasSeason() {
        return season != Season.NONE;
    }

    /** Smoothing weights, damping, first states and the variance: what the criterion charges for. */
    int parameters(int period) {
        int weights = 1 + (hasTrend() ? 1 : 0) + (trend == Trend.DAMPED ? 1 : 0) + (hasSeason() ? 1 : 0);
        int states = 1 + (hasTrend() ? 1 : 0) + (hasSeason() ? period - 1 : 0);
        return weights + states + 1;
    }
}
