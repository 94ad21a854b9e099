package app.tradewind.forecast.pool;

import java.util.Arrays;

/**
 * One series at one earlier origin: what was seen and what came.
 *
 * @param levels rates seen at the origin, see {@link Levels}
 * @param traits what the history looked like, see {@link Traits}
 * @param scale root mean square difference of neighbouring steps
 * @param came the steps after the origin
 */
record Evidence(double[] levels, double[] traits, double scale, double[] came) {

    /** What came a step. */
    double rate() {
        return Arrays.stream(came).average().orElse(0);
    }
}
