package app.tradewind.stock.policy;

import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of the range, by what an item brings and how its demand varies.
 *
 * @param value A, B or C
 * @param variability X, Y or Z
 * @param level wanted chance of not running out; {@code NaN} to weigh margin against holding cost
 */
public record ServiceClass(Worth value, Variability variability, double level) {

    /** Two letters, such as {@code AX}. */
    public String name() {
        return value.name() + variability.name();
    }

    /** All nine, the most valuable and steadiest first. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Worth worth : Worth.values()) {
            for (Variability xyz : Variability.values()) {
                names.add(worth.name() + xyz.name());
            }
        }
        return names;
    }
}
