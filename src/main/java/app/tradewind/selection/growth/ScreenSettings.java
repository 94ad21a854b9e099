package app.tradewind.selection.growth;

import java.time.LocalDate;

/**
 * What a screen is asked.
 *
 * @param ahead periods to come that count
 * @param first how many products are named
 * @param target what a grower is
 * @param today day the answer is made for
 * @param seed of the lessons drawn
 */
public record ScreenSettings(int ahead, int first, Target target, LocalDate today, long seed) {

    public ScreenSettings {
        if (ahead < 1 || first < 1) {
            throw new IllegalArgumentException(ahead + " periods, " + first + " products");
        }
    }
}
