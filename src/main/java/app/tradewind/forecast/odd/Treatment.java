package app.tradewind.forecast.odd;

import app.tradewind.forecast.method.FittedModel;
import app.tradewind.forecast.method.ForecastMethod;
import app.tradewind.forecast.odd.OddSteps.Odd;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is done about the odd steps and the shifted level of one history: nothing, unless steps held out at
 * earlier origins were forecast clearly better with it. At each origin odd steps and shift are looked for
 * anew in what was known there.
 *
 * @param y the history to forecast from
 * @param odd its odd steps, in order of time
 * @param aside whether they count as what is usual instead
 * @param shift its last shift of level, or {@code null}
 * @param scaled whether what lies before stands on the new level
 */
public record Treatment(double[] y, List<Odd> odd, boolean aside, LevelShift shift, boolean scaled) {

    private static final int ORIGINS = 3;
    private static final int SHARE_HELD_OUT = 4;
    private static final int LEAST = 12;
    /** Held-out errors have to fall at every origin, at two at least, and this far in all: origins are easily lucky. */
    private static final int LEAST_TRIED = 2;
    private static final double CLEARLY = 0.9;

    /**
     * @param y ready values of a history
     * @param judged which steps may be odd
     * @param decided whether a person decides about odd steps: then they stay as they are
     * @param of period and horizon, and a quick method that suits the history
     */
    public static Treatment of(double[] y, boolean[] judged, boolean decided, Asked of) {
        List<Odd> odd = decided ? List.of() : OddSteps.of(y, judged, of.period);
        double[] put = right(y, odd);
        boolean aside = !odd.isEmpty() && !of.lumps && of.gains(y, before -> right(before, OddSteps.of(before, judged, of.period)));
        LevelShift shift = LevelShift.of(put, of.period);
        double[] usual = aside ? put : y;
        boolean scaled = shift != null && !of.lumps && of.gains(usual, before -> scaled(before, LevelShift.of(before, of.period)));
        return new Treatment(scaled ? scaled(usual, shift) : usual, odd, aside, shift, scaled);
    }

    /** The history with its odd steps as usual as the others. */
    public static double[] right(double[] y, List<Odd> odd) {
        double[] right = y.clone();
        boolean whole = Arrays.stream(y).allMatch(value -> value == Math.rint(value));
        odd.forEach(one -> right[one.step()] = whole ? Math.rint(one.usual()) : one.usual());
        return right;
    }

    private static double[] scaled(double[] y, LevelShift shift) {
        double[] scaled = y.clone();
        boolean whole = Arrays.stream(y).allMatch(value -> value == Math.rint(value));
        for (int t = 0; shift != null && t < shift.step(); t++) {
            scaled[t] = whole ? Math.rint(y[t] * shift.factor()) : y[t] * shift.factor();
        }
        return scaled;
    }

    /**
     * @param period steps a season
     * @param horizon steps ahead that matter
     * @param lumps whether demand comes in lumps: there the odd step is the one that stock is kept for, and
     *     taking it out made the upper quantiles of held-out totals too low
     * @param method that tells the histories apart
     */
    public record Asked(int period, int horizon, boolean lumps, ForecastMethod method) {

        /** Whether held-out steps are forecast clearly better from histories that were changed. */
        private boolean gains(double[] y, UnaryOperator<double[]> change) {
            int steps = Math.max(1, Math.min(horizon, y.length / SHARE_HELD_OUT));
            double as = 0;
            double changed = 0;
            int tried = 0;
            int better = 0;
            for (int fold = 0; fold < ORIGINS; fold++) {
                int origin = y.length - steps - fold * Math.max(1, steps / ORIGINS);
                if (origin < LEAST) {
                    break;
                }
                double[] before = Arrays.copyOf(y, origin);
                double[] other = change.apply(before);
                if (!Arrays.equals(before, other)) {
                    double[] held = Arrays.copyOfRange(y, origin, origin + steps);
                    double own = error(before, held);
                    double others = error(other, held);
                    as += own;
                    changed += others;
                    better += others < own ? 1 : 0;
                    tried++;
                }
            }
            return tried >= LEAST_TRIED && better == tried && changed < CLEARLY * as;
        }

        /** Of the steps and of their sum, as an order needs both. */
        private double error(double[] before, double[] held) {
            Optional<FittedModel> model = method.fit(before, period);
            if (model.isEmpty()) {
                return 0;
            }
            double[] mean = model.get().mean(held.length);
            double steps = 0;
            double sum = 0;
            for (int h = 0; h < held.length; h++) {
                double off = held[h] - Math.max(0, mean[h]);
                steps += Math.abs(off);
                sum += off;
            }
            return steps + Math.abs(sum);
        }
    }
}
