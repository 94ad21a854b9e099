package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.trial.ClassScore;
import app.tradewind.forecast.trial.ClassScore.Figures;
import app.tradewind.forecast.trial.Pattern;
import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.jobs.track.ChangeRecord;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.jobs.track.TestForecasts.Foreknown;
import app.tradewind.jobs.track.TrackRecord;
import java.util.List;

/** A small report on forecasts: classes that did well and one that did not, and two items on record. */
final class ForecastSamples {

    private ForecastSamples() { }

    static ForecastsBoard board() {
        List<ClassScore> classes = List.of(
                new ClassScore(null, 40, 38, new Figures(0.91, 1.12, 0.79, 0.94, 0.03)),
                new ClassScore(Worth.A, 12, 12, new Figures(0.82, 1.10, 0.92, 0.95, 0.02)),
                new ClassScore(Worth.B, 16, 16, new Figures(0.90, 1.08, 0.75, 0.94, 0.04)),
                new ClassScore(Worth.C, 12, 10, new Figures(1.04, 1.21, 0.70, 0.93, -0.06)),
                new ClassScore(Variability.X, 9, 9, new Figures(0.80, 1.02, 0.89, 0.95, 0.01)),
                new ClassScore(Variability.Y, 25, 24, new Figures(0.92, 1.14, 0.75, 0.94, 0.04)),
                new ClassScore(Variability.Z, 6, 5, new Figures(1.18, 1.31, 0.40, 0.86, -0.12)),
                new ClassScore(Pattern.SMOOTH, 30, 29, new Figures(0.89, 1.10, 0.79, 0.94, 0.03)),
                new ClassScore(Pattern.INTERMITTENT, 10, 9, new Figures(0.98, 1.19, 0.78, 0.93, 0.05)));
        return new ForecastsBoard(Samples.TODAY, new ForecastsBoard.Tested(13, 3, classes, new Foreknown(38, 6, 2), List.of()), new TrackRecord(520, Samples.TODAY.minusWeeks(6),
                new TrackRecord.Score(40, 37, 0.03, 0.22), List.of(
                        new TrackRecord.Row(new SkuMarket("S7", "US"), "Spice set S7", new TrackRecord.Score(20, 17, 0.11, 0.31)),
                        new TrackRecord.Row(new SkuMarket("K4", "JP"), "Glass kettle K4", new TrackRecord.Score(20, 20, -0.04, 0.14)))),
                new ChangeRecord(5, List.of(
                        new ChangeRecord.Row(null, null, 4, 3, new Verdict(14, 620, 0.17, 0.24, 0.38)),
                        new ChangeRecord.Row("Lin", null, 3, 3, new Verdict(10, 410, 0.12, 0.25, 0.36)),
                        new ChangeRecord.Row("Sam", null, 1, 0, new Verdict(4, 210, 0.27, 0.22, 0.42)),
                        new ChangeRecord.Row(null, Level.ITEM, 3, 2, new Verdict(10, 380, 0.18, 0.24, 0.37)),
                        new ChangeRecord.Row(null, Level.CATEGORY, 1, 1, new Verdict(4, 240, 0.15, 0.24, 0.40)))));
    }
}
