package app.tradewind.selection.growth;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Names the likeliest growers among many series. Before it names any it tries every way on the seller's own
 * past, and goes by what sold last month where nothing beat that. Half a million series of a year of weeks
 * take well under a minute.
 */
public final class GrowthScreen {

    private static final double COVERAGE = 0.8;
    private static final double LOWER = (1 - COVERAGE) / 2;
    private static final double HALF = 0.5;
    /** Share of hits among the named from which the list is fairly sure. */
    private static final double FAIRLY_OFTEN = 0.4;

    private final ScreenSettings settings;

    public GrowthScreen(ScreenSettings settings) {
        this.settings = settings;
    }

    /** @param all series that end in the same period */
    public ScreenAnswer run(List<Series> all) {
        RollingTrial trial = RollingTrial.of(all, settings.ahead(), settings.first(), settings.target(), settings.seed());
        Way way = trial.best() == null ? Way.LAST_SALES : trial.best();
        List<Series> active = all.stream().filter(series -> series.sum(0, settings.ahead(), 0) > 0).toList();
        Rules rules = Rules.learned(Lessons.before(all, 0, settings.ahead(), settings.target(), settings.seed()), way, settings.seed());
        Way used = rules.byWay().containsKey(way) ? way : Way.LAST_SALES;
        Rule rule = rules.byWay().get(used);
        double[] scores = active.parallelStream().mapToDouble(series -> rule.score(Features.of(series, 0))).toArray();
        String digest = digest(all);
        int[] best = RollingTrial.best(scores, settings.first());
        List<GrowthAdvice> named = IntStream.range(0, best.length)
                .mapToObj(place -> advice(active.get(best[place]), place + 1, rule, rules.growth(), trial.tried(used), new Basis(used.name().toLowerCase(Locale.ROOT),
                        all.size(), settings.today(), settings.seed(), digest))).toList();
        double bar = trial.ways().stream().filter(tried -> tried.way() == Way.LAST_SALES).mapToDouble(RollingTrial.Tried::mean).findFirst().orElse(Double.NaN);
        return new ScreenAnswer(named, trial.ways().stream().map(tried -> new ScreenAnswer.Tried(tried.way(), tried.mean(), tried.mean() / bar))
                .sorted(Comparator.comparingDouble(ScreenAnswer.Tried::precision).reversed()).toList(), used, trial.origins(), trial.share(), active.size());
    }

    private GrowthAdvice advice(Series series, int rank, Rule rule, Rule growth, RollingTrial.Tried tried, Basis basis) {
        double[] features = Features.of(series, 0);
        double past = series.sum(0, settings.ahead(), 0);
        double expected = growth == null || tried == null ? Double.NaN : growth.score(features);
        double[] pieces = tried == null ? new double[] {Double.NaN, Double.NaN, Double.NaN}
                : DoubleStream.of(LOWER, HALF, 1 - LOWER).map(p -> pieces(past, expected + tried.stray(p))).toArray();
        boolean known = !Double.isNaN(pieces[1]);
        Phrase headline = known ? Phrase.of("growth.headline", series.id(), Math.round(past), settings.ahead(), Math.round(pieces[1]),
                Math.round(pieces[0]), Math.round(pieces[2])) : Phrase.of("growth.headline.unlearned", series.id(), Math.round(past), settings.ahead());
        double[] growths = DoubleStream.of(pieces).map(to -> to / past - 1).toArray();
        Confidence confidence = known ? new Confidence(tried.mean() >= FAIRLY_OFTEN ? Grade.MEDIUM : Grade.LOW, pieces[0], pieces[2],
                COVERAGE, Phrase.of("growth.interval")) : Confidence.of(Grade.NONE, Phrase.of("growth.untried"));
        return new GrowthAdvice(series.id(), rank, rule.score(features), new GrowthAdvice.Growth(growths[1], growths[0], growths[2]),
                new Explanation(headline, reasons(rule.parts(features)), List.of(Phrase.of(tried == null || tried.way() == Way.LAST_SALES ? "growth.note.bar" : "growth.note")),
                confidence, basis));
    }

    /** Pieces to come, out of a shrunk log growth. */
    private double pieces(double past, double log) {
        double evidence = Target.evidence(settings.ahead());
        return Double.isNaN(log) ? Double.NaN : Math.max(0, Math.exp(log) * (past + evidence) - evidence);
    }

    /** The features' parts by what they speak of, the strongest first. */
    private static List<Reason> reasons(Rule.Parts parts) {
        Map<Features.Family, Double> sums = new EnumMap<>(Features.Family.class);
        for (int j = 0; j < parts.parts().length; j++) {
            sums.merge(Features.family(j), parts.parts()[j], Double::sum);
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrase.of("growth.base"), parts.base(), "score"));
        sums.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<Features.Family, Double> entry) -> -Math.abs(entry.getValue())))
                .forEach(entry -> reasons.add(new Reason(entry.getKey().said(), entry.getValue(), "score")));
        return reasons;
    }

    private static String digest(List<Series> all) {
        Digest digest = new Digest();
        all.forEach(series -> digest.add(series.id()).add(series.units()));
        return digest.hex();
    }
}
