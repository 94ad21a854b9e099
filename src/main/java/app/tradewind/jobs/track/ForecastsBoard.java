package app.tradewind.jobs.track;

import app.tradewind.forecast.trial.ClassScore;
import app.tradewind.jobs.track.TestForecasts.Foreknown;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * How good the forecasts are.
 *
 * @param today the day the board is for
 * @param tested how they would have done
 * @param record how those did that were made
 * @param changes how those did that persons changed
 */
public record ForecastsBoard(LocalDate today, Tested tested, TrackRecord record, ChangeRecord changes) {

    /**
     * @param weeks weeks ahead that were tested
     * @param folds how many times, at most
     * @param classes all series, then class by class
     * @param foreknown for how many of them causes were known ahead
     * @param learned what came of the learner over all series
     */
    public record Tested(int weeks, int folds, List<ClassScore> classes, Foreknown foreknown, List<Phrase> learned) {
        public Tested {
            classes = List.copyOf(classes);
            learned = List.copyOf(learned);
        }
    }
}
