package app.tradewind.forecast;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.cause.Parts.Driven;
import app.tradewind.forecast.cause.Pool;
import app.tradewind.forecast.method.Tried;
import app.tradewind.forecast.learner.Verdict;
import app.tradewind.forecast.odd.Treatment;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says why: level, trend, season and causes of the total, what was left out, and how far the answer can be trusted. */
final class Explainer {

    private static final String PIECES = "pcs";
    private static final String LAUNCH = "launch";
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final int SURE_OBSERVED = 52;
    private static final int FAIR_OBSERVED = 16;
    private static final double SURE_RATIO = 0.9;
    private static final double SMALL_SHARE = 0.01;

    private final DemandSeries asked;
    private final DemandSeries known;
    private final History history;
    private final ForecastSettings settings;
    private List<String> failed = List.of();
    private Treatment treatment;
    private Verdict learner = Verdict.UNTRIED;

    Explainer(DemandSeries asked, DemandSeries known, History history, ForecastSettings settings) {
        this.asked = asked;
        this.known = known;
        this.history = history;
        this.settings = settings;
    }

    /** @param names of the methods that failed on this history, in the order in which they were asked */
    Explainer failed(List<String> names) {
        failed = names;
        return this;
    }

    /** @param made what was done about odd steps and a shifted level */
    Explainer treated(Treatment made) {
        treatment = made;
        return this;
    }

    /** @param verdict how the learner over all series did on series like this one */
    Explainer judged(Verdict verdict) {
        learner = verdict;
        return this;
    }

    /** The forecast of a model, with its parts. */
    Forecast explained(String method, Parts parts, DemandPaths paths, Accuracy accuracy) {
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("forecast.note.method", method));
        notes.add(accuracy.folds() > 0
                ? Phrase.of("forecast.note.accuracy", accuracy.mase(), accuracy.naiveMase(), accuracy.folds())
                : Phrase.of("forecast.note.no-backtest"));
        if (!accuracy.tried().isEmpty()) {
            notes.add(Tried.said(accuracy.tried(), new Tried(accuracy.bar(), accuracy.naiveMase(), false)));
        }
        if (learner.said() != null) {
            notes.add(learner.said());
        }
        if (!failed.isEmpty()) {
            notes.add(Phrase.of("forecast.note.failed", String.join(", ", failed)));
        }
        addCauses(notes, parts);
        return answer(method, parts, paths, accuracy, explanation(method, paths, parts.reasons(), notes, grade(accuracy)));
    }

    /** One sentence for each cause that changes the total by a piece and a hundredth or more. */
    private void addCauses(List<Phrase> notes, Parts parts) {
        double total = sum(parts.mean());
        for (Driven driven : parts.causes()) {
            double pieces = sum(driven.pieces());
            if (Math.abs(pieces) >= Math.max(1, SMALL_SHARE * total)) {
                notes.add(Phrase.of(pieces > 0 ? "forecast.note.cause-more" : "forecast.note.cause-less",
                        driven.cause().said(), Math.abs(pieces)));
            }
        }
        Pool pool = known.drivers().pool();
        if (pool != null && !parts.causes().isEmpty()) {
            notes.add(Phrase.of("forecast.note.pooled", pool.products()));
        }
    }

    /** The forecast of a history that carries none. */
    Forecast scarce(double[] mean, DemandPaths paths, Accuracy accuracy) {
        double total = sum(mean);
        List<Reason> reasons = Double.isNaN(total) ? List.of()
                : List.of(new Reason(Phrase.of("forecast.reason.level", mean[0], mean.length), total, PIECES));
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("forecast.note.scarce", history.observed(), Forecaster.LEAST_OBSERVED));
        return answer("none", Parts.flat(mean), paths, accuracy, explanation("none", paths, reasons, notes, Grade.NONE));
    }

    /** The forecast of a product too new for a method, made of the launches of others. */
    Forecast launched(DemandPaths paths, int launches) {
        double[] mean = new double[paths.steps()];
        Arrays.setAll(mean, paths::mean);
        List<Reason> reasons = List.of(new Reason(Phrase.of("forecast.reason.launch"), sum(mean), PIECES));
        List<Phrase> notes = new ArrayList<>();
        notes.add(Phrase.of("forecast.note.launch", history.observed(), launches));
        return answer(LAUNCH, Parts.flat(mean), paths, new Accuracy(Double.NaN, Double.NaN, 0),
                explanation(LAUNCH, paths, reasons, notes, Grade.LOW));
    }

    private Forecast answer(String method, Parts parts, DemandPaths paths, Accuracy accuracy, Explanation why) {
        return new Forecast(asked.id(), method, parts, paths, accuracy, why);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private Explanation explanation(String method, DemandPaths paths, List<Reason> reasons, List<Phrase> notes, Grade grade) {
        addTreatment(notes);
        double lo = paths.totalQuantile(LOW);
        double hi = paths.totalQuantile(HIGH);
        boolean nothing = Double.isNaN(lo);
        double total = reasons.stream().mapToDouble(Reason::amount).sum();
        Phrase headline = nothing ? Phrase.of("forecast.headline.unknown")
                : Phrase.of("forecast.headline.total", total, paths.steps(), lo, hi);
        Confidence confidence = new Confidence(grade, lo, hi, HIGH - LOW, grounds(grade));
        return new Explanation(headline, reasons, notes, confidence,
                new Basis(method, history.observed(), settings.today(), settings.seed(), known.digest()));
    }

    /** Whether the first step of the forecast has begun and is not over: a workspace hands on no sales of it. */
    private boolean isRunning() {
        LocalDate begun = known.start(known.length());
        return settings.today() != null && begun != null && begun.isBefore(settings.today())
                && settings.today().isBefore(known.start(known.length() + 1));
    }

    private void addTreatment(List<Phrase> notes) {
        if (history.observed() > 0) {
            int first = known.length() - history.values().length;
            notes.add(known.start(first) == null ? Phrase.of("forecast.note.data-undated", history.observed())
                    : Phrase.of("forecast.note.data", history.observed(), known.start(first),
                            known.start(known.length()).minusDays(1)));
        }
        if (known.length() < asked.length()) {
            notes.add(Phrase.of("forecast.note.partial", asked.length() - known.length()));
        } else if (isRunning()) {
            notes.add(Phrase.of("odd.running", known.start(known.length())));
        }
        if (history.outOfStock() > 0) {
            notes.add(Phrase.of("forecast.note.out-of-stock", history.outOfStock()));
            notes.addAll(OddNotes.emptyWeeks(known));
        }
        if (known.length() > asked.length()) {
            notes.add(Phrase.of("forecast.note.left-out", known.length() - asked.length()));
        } else if (history.missing() > 0) {
            notes.add(Phrase.of("forecast.note.missing", history.missing()));
        }
        notes.addAll(OddNotes.of(known, treatment, known.length() - history.values().length));
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
