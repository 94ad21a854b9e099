package app.tradewind.jobs.track;

import app.tradewind.forecast.trial.ClassScore;
import java.time.LocalDate;
import java.util.List;

/**
 * How good the forecasts are.
 *
 * @param today the day the board is for
 * @param weeks weeks ahead that were tested
 * @param folds how many times, at most
 * @param classes how they would have done: all series, then class by class
 * @param record how those did that were made
 */
public record ForecastsBoard(LocalDate today, int weeks, int folds, List<ClassScore> classes, TrackRecord record) {

    public ForecastsBoard {
        classes = List.copyOf(classes);
    }
}
