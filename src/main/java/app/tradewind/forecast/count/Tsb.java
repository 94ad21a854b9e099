package app.tradewind.forecast.count;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import java.util.Optional;

/**
 * Size of a demand and the chance of one, each smoothed, the chance also in steps without demand, so
 * that a dying product fades: Teunter, Syntetos and Babai (2011), Intermittent demand: linking
 * forecasting to inventory obsolescence. The chance starts at 1 or 0 with the first step.
 */
public final class Tsb implements ForecastMethod {

    private static final double USUAL_WEIGHT = 0.1;

    private final double chanceWeight;
    private final double sizeWeight;

    public Tsb() {
        this(USUAL_WEIGHT, USUAL_WEIGHT);
    }

    /**
     * @param chanceWeight smoothing weight of the chance, 0 to 1
     * @param sizeWeight smoothing weight of the size, 0 to 1
     */
    public Tsb(double chanceWeight, double sizeWeight) {
        this.chanceWeight = chanceWeight;
        this.sizeWeight = sizeWeight;
    }

    @Override
    public String name() {
        return "tsb";
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        double size = Double.NaN;
        double chance = Double.NaN;
        for (double value : y) {
            double sold = value > 0 ? 1 : 0;
            chance = Double.isNaN(chance) ? sold : chance + chanceWeight * (sold - chance);
            if (value > 0) {
                size = Double.isNaN(size) ? value : size + sizeWeight * (value - size);
            }
        }
        return Double.isNaN(size) ? Optional.empty()
                : Optional.of(new SizeAndChance(name(), size * chance, chance, y));
    }
}
