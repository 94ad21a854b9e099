package app.tradewind.forecast;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.method.FittedModel;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says why: level, trend and season of the total, what was left out, and how far the answer can be trusted. */
final class Explainer {

    private static final String PIECES = "pcs";
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final int SURE_OBSERVED = 52;
    private static final int FAIR_OBSERVED = 16;
    private static final double SURE_RATIO = 0.9;

    private final DemandSeries asked;
    private final DemandSeries known;
    private final History history;
    private final ForecastSettings settings;

    Explainer(DemandSeries asked, DemandSeries known, History history, ForecastSettings settings) {
        this.asked = asked;
        this.known = known;
        this.history = history;
        this.settings = settings;
    }

    /** The forecast of a model, with its parts. */
    Forecast explained(FittedModel model, double[] mean, DemandPaths paths, Accuracy accuracy) {
        double total = Arrays.stream(mean).sum();
        double level = Math.max(0, model.level()) * mean.length;
        double unseasoned = Math.max(0, Arrays.stream(model.unseasoned(mean.length)).sum());
        List<Reason> reasons = List.of(
                new Reason(Phrase.of("forecast.reason.level", Math.max(0, model.level()), mean.length), level, PIECES),
                new Reason(Phrase.of("forecast.reason.trend"), unseasoned - level, PIECES),
                new Reason(Phrase.of("forecast.reason.season"), total - unseasoned, PIECES));
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("forecast.note.method", model.name()));
        notes.add(accuracy.folds() > 0
                ? Phrase.of("forecast.note.accuracy", accuracy.mase(), accuracy.naiveMase(), accuracy.folds())
                : Phrase.of("forecast.note.no-backtest"));
        return answer(model.name(), mean, paths, accuracy, explanation(model.name(), paths, reasons, notes, grade(accuracy)));
    }

    /** The forecast of a history that carries none. */
    Forecast scarce(double[] mean, DemandPaths paths, Accuracy accuracy) {
        double total = Arrays.stream(mean).sum();
        List<Reason> reasons = Double.isNaN(total) ? List.of()
                : List.of(new Reason(Phrase.of("forecast.reason.level", mean[0], mean.length), total, PIECES));
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("forecast.note.scarce", history.observed(), Forecaster.LEAST_OBSERVED));
        return answer("none", mean, paths, accuracy, explanation("none", paths, reasons, notes, Grade.NONE));
    }

    private Forecast answer(String method, double[] mean, DemandPaths paths, Accuracy accuracy, Explanation why) {
        return new Forecast(asked.id(), method, mean, paths, accuracy, why);
    }

    private Explanation explanation(String method, DemandPaths paths, List<Reason> reasons, List<Phrase> notes, Grade grade) {
        addTreatment(notes);
        double[] totals = paths.totals(0, paths.steps());
        boolean nothing = Double.isNaN(totals[0]);
        double lo = nothing ? Double.NaN : DemandPaths.quantile(totals, LOW);
        double hi = nothing ? Double.NaN : DemandPaths.quantile(totals, HIGH);
        double total = reasons.stream().mapToDouble(Reason::amount).sum();
        Phrase headline = nothing ? Phrase.of("forecast.headline.unknown")
                : Phrase.of("forecast.headline.total", total, paths.steps(), lo, hi);
        Confidence confidence = new Confidence(grade, lo, hi, HIGH - LOW, grounds(grade));
        return new Explanation(headline, reasons, notes, confidence,
                new Basis(method, history.observed(), settings.today(), settings.seed(), known.digest()));
    }

    private void addTreatment(List<Phrase> notes) {
        if (known.length() < asked.length()) {
            notes.add(Phrase.of("forecast.note.partial", asked.length() - known.length()));
        }
        if (history.outOfStock() > 0) {
            notes.add(Phrase.of("forecast.note.out-of-stock", history.outOfStock()));
            notes.addAll(EmptyWeeks.notes(known));
        }
        if (history.missing() > 0) {
            notes.add(Phrase.of("forecast.note.missing", history.missing()));
        }
        if (history.negative() > 0) {
            notes.add(Phrase.of("forecast.note.negative", history.negative()));
        }
    }

    private Grade grade(Accuracy accuracy) {
        boolean beats = accuracy.mase() <= SURE_RATIO * accuracy.naiveMase();
        if (history.observed() >= SURE_OBSERVED && beats) {
            return Grade.HIGH;
        }
        return history.observed() >= FAIR_OBSERVED && accuracy.folds() > 0 ? Grade.MEDIUM : Grade.LOW;
    }

    private static Phrase grounds(Grade grade) {
        return Phrase.of(switch (grade) {
            case HIGH -> "forecast.grade.high";
            case MEDIUM -> "forecast.grade.medium";
            case LOW -> "forecast.grade.low";
            case NONE -> "forecast.grade.none";
        });
    }
}
