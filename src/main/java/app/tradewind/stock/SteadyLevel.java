package app.tradewind.stock;

import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.level.Moved;
import app.tradewind.words.Phrase;
import java.util.Arrays;

/**
 * The demand of an irregular seller as orders see it. A forecast that follows every week is right to do so, but
 * an order placed on a level that was too high cannot be taken back, while one too low is made good a week
 * later: orders climb with the errors of the level. So half of it is the mean of the last half year. What it is
 * worth is measured by {@code PolicyMeasure} on weekly histories.
 */
public final class SteadyLevel {

    private static final String IRREGULAR = "slow";
    private static final double SHARE = 0.5;
    private static final double LEAST = 0.4;
    private static final double MOST = 2.5;
    /** A level under this is none. */
    private static final double NONE = 1e-3;

    private SteadyLevel() { }

    /** The same forecast where it is of another kind, too new, or was changed by a person. */
    public static Forecast of(Forecast forecast, long seed) {
        double factor = factor(forecast);
        return factor == 1 ? forecast : Moved.to(forecast, Arrays.stream(forecast.mean()).map(mean -> mean * factor).toArray(),
                Cause.Kind.STEADIED, seed);
    }

    /** What a forecast was moved by, ready to say; {@code null} where it was not. */
    public static Phrase note(Forecast forecast) {
        double factor = factor(forecast);
        double level = forecast.parts().level()[0];
        return Math.rint(10 * level * factor) == Math.rint(10 * level) ? null : Phrase.of("rehearse.steadied", level, level * factor);
    }

    private static double factor(Forecast forecast) {
        double level = forecast.parts().level()[0];
        double halfYear = forecast.parts().halfYear();
        boolean changed = forecast.parts().causes().stream().anyMatch(one -> one.cause().kind() == Cause.Kind.CHANGED);
        if (!forecast.method().startsWith(IRREGULAR) || changed || !(level > NONE) || !(halfYear > 0)) {
            return 1;
        }
        return Math.min(MOST, Math.max(LEAST, 1 - SHARE + SHARE * halfYear / level));
    }
}
