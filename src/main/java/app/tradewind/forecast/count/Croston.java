package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Optional;

/**
 * Size of a demand and steps between two, each smoothed: Croston (1972), Forecasting and stock control
 * for intermittent demands; with the correction of Syntetos and Boylan (2005), which takes half the
 * smoothing weight off the quotient. The first size and the first interval start the smoothing.
 */
public final class Croston implements ForecastMethod {

    private static final double USUAL_WEIGHT = 0.1;

    private final double weight;
    private final boolean corrected;

    /** The corrected form with the usual weight. */
    public Croston() {
        this(USUAL_WEIGHT, true);
    }

    /**
     * @param weight smoothing weight, 0 to 1
     * @param corrected whether to take the bias off, as Syntetos and Boylan do
     */
    public Croston(double weight, boolean corrected) {
        this.weight = weight;
        this.corrected = corrected;
    }

    @Override
    public String name() {
        return corrected ? "sba" : "croston";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        double size = Double.NaN;
        double interval = Double.NaN;
        int since = 0;
        for (double value : y) {
            since++;
            if (value > 0) {
                boolean first = Double.isNaN(size);
                size = first ? value : size + weight * (value - size);
                interval = first ? since : interval + weight * (since - interval);
                since = 0;
            }
        }
        if (Double.isNaN(size)) {
            return Optional.empty();
        }
        double rate = (corrected ? 1 - weight / 2 : 1) * size / interval;
        return Optional.of(new SizeAndChance(name(), rate, Math.min(1, 1 / interval), y));
    }
}
