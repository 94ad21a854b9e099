package app.tradewind.stock;

import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.level.Moved;
import app.tradewind.forecast.level.Redrawn;
import app.tradewind.words.Phrase;
import java.util.Arrays;

/**
 * The demand of an irregular seller as orders see it. A forecast that follows every week is right to do so, but
 * an order placed on a level that was too high cannot be taken back, while one too low is made good a week
 * later: orders climb with the errors of the level. So half of it is the mean of the last half year. Of one that
 * still sells every month three quarters are the mean of the last year, and its futures spread as its weeks do,
 * for the most part as those of all products of the seller that sell as much, and not as a level would that
 * follows every week. What that is worth is measured by {@code PolicyMeasure} on weekly histories.
 */
public final class SteadyLevel {

    private static final String IRREGULAR = "slow";
    private static final double HALF_YEAR_SHARE = 0.5;
    private static final double YEAR_SHARE = 0.75;
    /** The weeks' own variance, and twice as much for what else may come until an order arrives. */
    private static final double WEEKS_AND_LEVEL = 3;
    private static final double LEAST = 0.4;
    private static final double MOST = 2.5;
    /** A level under this is none. */
    private static final double NONE = 1e-3;

    private SteadyLevel() { }

    /** The same forecast where it is of another kind, too new, or was changed by a person. */
    public static Forecast of(Forecast forecast, long seed) {
        if (!moves(forecast)) {
            return forecast;
        }
        double factor = factor(forecast);
        Parts.Past past = forecast.parts().past();
        Forecast moved = Moved.to(forecast, Arrays.stream(forecast.mean()).map(mean -> mean * factor).toArray(), Cause.Kind.STEADIED, seed);
        return monthly(past) ? Redrawn.of(moved, WEEKS_AND_LEVEL * past.perMean(), Math.sqrt(past.perMean() / past.year() / past.steps()), seed)
                : moved;
    }

    /** What a forecast was moved by, ready to say; {@code null} where it was not. */
    public static Phrase note(Forecast forecast) {
        double factor = moves(forecast) ? factor(forecast) : 1;
        double level = forecast.parts().level()[0];
        boolean monthly = monthly(forecast.parts().past());
        return !moves(forecast) || !monthly && Math.rint(10 * level * factor) == Math.rint(10 * level) ? null
                : Phrase.of(monthly ? "rehearse.steadied-year" : "rehearse.steadied", level, level * factor);
    }

    private static boolean monthly(Parts.Past past) {
        return past.perMean() > 0;
    }

    private static boolean moves(Forecast forecast) {
        boolean changed = forecast.parts().causes().stream().anyMatch(one -> one.cause().kind() == Cause.Kind.CHANGED);
        return forecast.method().startsWith(IRREGULAR) && !changed && forecast.parts().level()[0] > NONE && forecast.parts().past().halfYear() > 0;
    }

    private static double factor(Forecast forecast) {
        Parts.Past past = forecast.parts().past();
        double share = monthly(past) ? YEAR_SHARE : HALF_YEAR_SHARE;
        double mean = monthly(past) ? past.year() : past.halfYear();
        return Math.min(MOST, Math.max(LEAST, 1 - share + share * mean / forecast.parts().level()[0]));
    }
}
