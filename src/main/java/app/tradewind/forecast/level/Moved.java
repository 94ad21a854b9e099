package app.tradewind.forecast.level;

import app.tradewind.advice.Confidence;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.cause.Parts.Driven;
import app.tradewind.forecast.count.Counts;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A forecast moved to another mean, step by step: its futures are stretched with it, stay whole where they were
 * whole (rounded by chance, so that the mean is kept), and what was moved is a part of its own.
 */
public final class Moved {

    private static final String PIECES = "pcs";
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private Moved() { }

    /**
     * @param mean expected demand a step, not negative; steps beyond its end stay
     * @param because what moved it: that the levels agree, or a person
     */
    public static Forecast to(Forecast forecast, double[] mean, Cause.Kind because, long seed) {
        double[] from = forecast.mean();
        double[] target = from.clone();
        System.arraycopy(mean, 0, target, 0, Math.min(mean.length, target.length));
        if (Arrays.equals(target, from) || Double.isNaN(from[0])) {
            return forecast;
        }
        double[] pieces = new double[target.length];
        Arrays.setAll(pieces, h -> target[h] - from[h]);
        DemandPaths paths = DemandPaths.of(stretched(forecast.paths(), from, target, new SplittableRandom(seed * 31 + forecast.id().hashCode())));
        List<Driven> causes = new ArrayList<>(forecast.parts().causes());
        causes.add(new Driven(new Cause(because, null), pieces));
        Parts parts = new Parts(target, forecast.parts().level(), forecast.parts().trend(), forecast.parts().season(), causes, forecast.parts().past());
        return new Forecast(forecast.id(), forecast.method(), parts, paths, forecast.accuracy(),
                why(forecast.why(), List.of(new Reason(new Cause(because, null).said(), Arrays.stream(pieces).sum(), PIECES)), paths));
    }

    /** The same with other futures of the same mean. */
    static Forecast with(Forecast forecast, DemandPaths paths) {
        return new Forecast(forecast.id(), forecast.method(), forecast.parts(), paths, forecast.accuracy(), why(forecast.why(), List.of(), paths));
    }

    private static double[][] stretched(DemandPaths paths, double[] from, double[] target, SplittableRandom random) {
        double[][] stretched = new double[paths.count()][paths.steps()];
        for (int s = 0; s < stretched.length; s++) {
            for (int h = 0; h < paths.steps(); h++) {
                double value = paths.at(s, h);
                if (target[h] == from[h]) {
                    stretched[s][h] = value;
                } else if (from[h] > 0) {
                    double moved = value * target[h] / from[h];
                    stretched[s][h] = paths.whole() ? Math.floor(moved + random.nextDouble()) : moved;
                } else {
                    stretched[s][h] = paths.whole() ? Counts.poisson(target[h], random) : target[h];
                }
            }
        }
        return stretched;
    }

    private static Explanation why(Explanation why, List<Reason> moved, DemandPaths paths) {
        List<Reason> reasons = new ArrayList<>(why.reasons());
        reasons.addAll(moved);
        double lo = paths.totalQuantile(LOW);
        double hi = paths.totalQuantile(HIGH);
        double total = reasons.stream().mapToDouble(Reason::amount).sum();
        Confidence sure = why.confidence();
        return new Explanation(Phrase.of("forecast.headline.total", total, paths.steps(), lo, hi), reasons, why.notes(),
                new Confidence(sure.grade(), lo, hi, sure.coverage(), sure.note()), why.basis(), why.footing());
    }
}
