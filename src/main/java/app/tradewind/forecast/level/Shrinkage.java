package app.tradewind.forecast.level;

/** How far a sample covariance of errors has to be shrunk to its diagonal (Schäfer and Strimmer 2005, target D). */
final class Shrinkage {

    /** Of more things every so-manieth is looked at: pairs grow with the square. */
    private static final int MOST = 400;

    private Shrinkage() { }

    static double meanSquare(double[] errors) {
        double sum = 0;
        for (double error : errors) {
            sum += error * error;
        }
        return errors.length == 0 ? 0 : sum / errors.length;
    }

    /**
     * Sum of the correlations' variances by the sum of their squares, between 0 and 1; errors are taken to have
     * mean zero.
     */
    static double of(double[][] errors) {
        int stride = 1 + (errors.length - 1) / MOST;
        int past = errors.length == 0 ? 0 : errors[0].length;
        double variances = 0;
        double squares = 0;
        for (int i = 0; i < errors.length; i += stride) {
            for (int j = 0; j < i; j += stride) {
                double scale = Math.sqrt(meanSquare(errors[i]) * meanSquare(errors[j]));
                if (scale > 0) {
                    double sum = 0;
                    double sumSquares = 0;
                    for (int t = 0; t < past; t++) {
                        double product = errors[i][t] * errors[j][t] / scale;
                        sum += product;
                        sumSquares += product * product;
                    }
                    variances += (sumSquares - sum * sum / past) / ((double) past * (past - 1));
                    squares += sum * sum / past / past;
                }
            }
        }
        return squares > 0 ? Math.min(1, Math.max(0, variances / squares)) : 1;
    }
}
