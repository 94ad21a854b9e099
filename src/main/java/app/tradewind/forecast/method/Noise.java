package app.tradewind.forecast.method;

import java.util.SplittableRandom;

/**
 * Draws errors like those a model made: the errors themselves where there are enough of them, centred
 * and scaled up for the parameters that were fitted; a normal distribution of their size otherwise.
 */
public final class Noise {

    private static final int ENOUGH_TO_RESAMPLE = 30;

    private final double[] errors;
    private final double sd;

    /**
     * @param residuals one-step errors of the fit
     * @param parameters how many values were fitted to reach them
     */
    public Noise(double[] residuals, int parameters) {
        int n = residuals.length;
        double mean = 0;
        for (double residual : residuals) {
            mean += residual / n;
        }
        double squares = 0;
        for (double residual : residuals) {
            squares += (residual - mean) * (residual - mean);
        }
        this.sd = Math.sqrt(squares / Math.max(1, n - parameters));
        double inflate = squares > 0 ? sd / Math.sqrt(squares / n) : 0;
        this.errors = new double[n >= ENOUGH_TO_RESAMPLE ? n : 0];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = (residuals[i] - mean) * inflate;
        }
    }

    public double draw(SplittableRandom random) {
        return errors.length > 0 ? errors[random.nextInt(errors.length)] : sd * random.nextGaussian();
    }

    /** Standard deviation of what is drawn. */
    public double sd() {
        return sd;
    }
}
