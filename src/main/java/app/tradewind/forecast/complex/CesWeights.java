package app.tradewind.forecast.complex;

/**
 * Complex smoothing weights of the level, alpha0 + i·alpha1, and of the season.
 *
 * @param beta0 of the season, 0 where it has none
 * @param beta1 of a complex season, 0 where it has none
 */
record CesWeights(double alpha0, double alpha1, double beta0, double beta1) {

    static CesWeights of(double[] point) {
        return new CesWeights(point[0], point[1], point.length > 2 ? point[2] : 0, point.length > 3 ? point[3] : 0);
    }

    /** The other way round of {@link #of}. */
    double[] point() {
        return new double[] {alpha0, alpha1, beta0, beta1};
    }
}
