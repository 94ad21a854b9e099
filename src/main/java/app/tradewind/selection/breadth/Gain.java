package app.tradewind.selection.breadth;

import app.tradewind.selection.Concentration;
import java.util.Arrays;

/** How well a ranking puts what proved worth it at the top. */
public final class Gain {

    private Gain() { }

    /**
     * Normalised discounted cumulative gain of the first k places with linear gain: Järvelin and
     * Kekäläinen, ACM TOIS 20 (2002).
     *
     * @param worth of each product in the order of the ranking, not negative
     * @return 0 to 1; {@code NaN} where nothing was worth anything
     */
    public static double ndcg(double[] worth, int k) {
        double[] best = worth.clone();
        Arrays.sort(best);
        double ideal = 0;
        double got = 0;
        for (int place = 0; place < Math.min(k, worth.length); place++) {
            got += worth[place] * Concentration.exposure(place + 1);
            ideal += best[best.length - 1 - place] * Concentration.exposure(place + 1);
        }
        return ideal > 0 ? got / ideal : Double.NaN;
    }
}
