package app.tradewind.jobs.levels;

import app.tradewind.forecast.Forecast;
import app.tradewind.forecast.cause.Cause;
import app.tradewind.forecast.level.LevelChoice;
import app.tradewind.forecast.level.Moved;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Spread;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How the forecasts of a snapshot are made to agree, and what persons made of them.
 *
 * @param tree what sums up to what
 * @param firstWeek Monday of the first week forecast
 * @param choice the way to reconcile
 * @param means expected demand of each bottom once all agree; {@code null} where forecasts stay as they are
 * @param changed by persons
 */
public record LevelPlan(Tree tree, LocalDate firstWeek, LevelChoice choice, double[][] means, Changed changed) {

    /**
     * @param changes that reach into the weeks forecast, in the order they were set
     * @param spread what they come to, or {@code null} for none
     */
    public record Changed(List<ForecastChange> changes, Spread spread) {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** The forecast of a bottom, moved so that all levels agree. */
    public Forecast agreed(int item, Forecast forecast, long seed) {
        return means == null ? forecast : Moved.to(forecast, means[item], Cause.Kind.AGREED, seed);
    }

    /** The same with what persons made of it; the same object where they left it alone. */
    public Forecast changed(int item, Forecast agreed, long seed) {
        return isChanged(item) ? Moved.to(agreed, changed.spread.mean()[item], Cause.Kind.CHANGED, seed) : agreed;
    }

    /** Whether a person moved a bottom in any week. */
    public boolean isChanged(int item) {
        return changed.spread != null && Arrays.stream(changed.spread.by()[item]).anyMatch(number -> number != 0);
    }

    /** The changes that moved a bottom, in the order they were set. */
    public List<ForecastChange> changes(int item) {
        return changed.spread == null ? List.of() : changed.changes.stream()
                .filter(change -> Arrays.stream(changed.spread.by()[item]).anyMatch(number -> number == change.id())).toList();
    }

    /** Weeks, as Mondays, in which a change of pieces could not be met because narrower ones hold. */
    public List<LocalDate> gaveWay(ForecastChange change) {
        int at = changed.changes.indexOf(change);
        return at < 0 || changed.spread == null ? List.of()
                : Arrays.stream(changed.spread.gaveWay().get(at)).mapToObj(firstWeek::plusWeeks).toList();
    }
}
