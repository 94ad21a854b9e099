package app.tradewind.forecast.cause;

import app.tradewind.advice.Reason;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Expected demand a step, and what it is made of: level, trend, season and causes of each step add up to
 * its mean. All arrays have one entry a step, in pieces.
 *
 * @param mean what is expected
 * @param level as it stands at the end of the history
 * @param trend what is added or lost until the step
 * @param season what the time of year, month or week adds or takes
 * @param causes events, promotion and price, each with its own pieces
 * @param past what else of the history orders look at
 */
public record Parts(double[] mean, double[] level, double[] trend, double[] season, List<Driven> causes, Past past) {

    private static final int HALF_YEAR = 26;
    private static final int YEAR = 52;

    private static final String PIECES = "pcs";

    /** What one cause adds to or takes from each step. */
    public record Driven(Cause cause, double[] pieces) { }

    /**
     * A history as it was put right; {@code NaN} where not known.
     *
     * @param halfYear mean a step of the last 26 steps
     * @param year mean a step of the last 52 steps
     * @param steps how many of these there are
     * @param perMean variance of a step over its mean, of one that sells every month
     */
    public record Past(double halfYear, double year, int steps, double perMean) {

        static final Past UNKNOWN = new Past(Double.NaN, Double.NaN, 0, Double.NaN);
    }

    public Parts {
        causes = List.copyOf(causes);
    }

    /** Of which no more of the past is known. */
    public Parts(double[] mean, double[] level, double[] trend, double[] season, List<Driven> causes) {
        this(mean, level, trend, season, causes, Past.UNKNOWN);
    }

    /** The same, knowing the history as it was put right, and the variance of its steps over their mean. */
    public Parts after(double[] history, double perMean) {
        return history.length < HALF_YEAR / 2 ? this : new Parts(mean, level, trend, season, causes,
                new Past(last(history, HALF_YEAR), last(history, YEAR), Math.min(YEAR, history.length), perMean));
    }

    private static double last(double[] history, int steps) {
        return Arrays.stream(history, Math.max(0, history.length - steps), history.length).average().orElse(Double.NaN);
    }

    /** Mean a step of the last half year, {@code NaN} where not known. */
    public double halfYear() {
        return past.halfYear();
    }

    /** The first steps alone. */
    public Parts first(int steps) {
        List<Driven> cut = causes.stream().map(one -> new Driven(one.cause, Arrays.copyOf(one.pieces, steps))).toList();
        return new Parts(Arrays.copyOf(mean, steps), Arrays.copyOf(level, steps), Arrays.copyOf(trend, steps),
                Arrays.copyOf(season, steps), cut, past);
    }

    /** The parts in words, each summed over the steps; together they come to the sum of the mean. */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(List.of(
                new Reason(Phrase.of("forecast.reason.level", level[0], mean.length), sum(level), PIECES),
                new Reason(Phrase.of("forecast.reason.trend"), sum(trend), PIECES),
                new Reason(Phrase.of("forecast.reason.season"), sum(season), PIECES)));
        causes.forEach(driven -> reasons.add(new Reason(driven.cause.said(), sum(driven.pieces), PIECES)));
        return reasons;
    }

    private static double sum(double[] pieces) {
        return Arrays.stream(pieces).sum();
    }

    /** A level and nothing else. */
    public static Parts flat(double[] mean) {
        return new Parts(mean, mean, new double[mean.length], new double[mean.length], List.of());
    }

    /**
     * @param level demand a step at the end of the history
     * @param unseasoned level and trend a step to come
     * @param before expected demand without causes
     * @param causes what they bring, see {@link Causes#pieces}
     */
    public static Parts of(double level, double[] unseasoned, double[] before, Map<Cause, double[]> causes) {
        int steps = before.length;
        double[][] part = new double[4][steps];
        for (int h = 0; h < steps; h++) {
            double rest = Math.max(0, unseasoned[h]);
            part[1][h] = Math.max(0, level);
            part[2][h] = rest - part[1][h];
            part[3][h] = before[h] - rest;
            part[0][h] = before[h];
        }
        List<Driven> driven = new ArrayList<>();
        causes.forEach((cause, pieces) -> {
            driven.add(new Driven(cause, pieces));
            for (int h = 0; h < steps; h++) {
                part[0][h] += pieces[h];
            }
        });
        return new Parts(part[0], part[1], part[2], part[3], driven);
    }
}
