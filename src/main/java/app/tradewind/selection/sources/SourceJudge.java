package app.tradewind.selection.sources;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.selection.sources.SourceCheck.Interval;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Holds a source's estimates against what the seller really sold. */
public final class SourceJudge {

    private static final double COVERAGE = 0.9;
    /** Makes the median distance of normal errors their standard deviation. */
    private static final double NORMAL = 1.4826;
    /** The median distance of few values is too small by about this share of one value. */
    private static final double FEW = 0.8;
    /** Nobody is known to be exact by a handful of products. */
    private static final double LEAST_SPREAD = 0.05;
    private static final double SURE = 1.3;
    private static final double FAIR = 2;

    private final LocalDate today;

    public SourceJudge(LocalDate today) {
        this.today = today;
    }

    /** @param known products both know; those of which a figure is not known do not belong here */
    public SourceCheck of(String source, Phrase name, List<Known> known) {
        List<Known> sorted = known.stream().sorted(Comparator.comparing(Known::item)).toList();
        double[] errors = sorted.stream().mapToDouble(Known::error).sorted().toArray();
        int n = errors.length;
        if (n < SourceCheck.LEAST) {
            Interval none = new Interval(Double.NaN, Double.NaN, Double.NaN);
            Explanation why = new Explanation(Phrase.of("sources.unproven", name, n, SourceCheck.LEAST), List.of(),
                    List.of(Phrase.of("sources.unproven.meanwhile", name)),
                    Confidence.of(Grade.NONE, Phrase.of("sources.unproven.more", SourceCheck.LEAST)), basis(sorted));
            return new SourceCheck(source, sorted, Double.NaN, none, SourceCheck.UNPROVEN, why);
        }
        double bias = median(errors);
        double distance = median(Arrays.stream(errors).map(error -> Math.abs(error - bias)).sorted().toArray());
        double spread = Math.max(LEAST_SPREAD, NORMAL * distance * n / (n - FEW));
        return new SourceCheck(source, sorted, bias, interval(errors), spread, explain(name, sorted, bias, spread, interval(errors)));
    }

    /** The narrowest pair of order statistics, alike from both ends, that covers the median as often as is asked. */
    private static Interval interval(double[] errors) {
        int n = errors.length;
        BinomialDistribution below = BinomialDistribution.of(n, 0.5);
        int k = 1;
        while (2 * (k + 1) <= n && 1 - 2 * below.cumulativeProbability(k) >= COVERAGE) {
            k++;
        }
        return new Interval(errors[k - 1], errors[n - k], 1 - 2 * below.cumulativeProbability(k - 1));
    }

    private Explanation explain(Phrase name, List<Known> known, double bias, double spread, Interval interval) {
        double estimated = known.stream().mapToDouble(Known::estimated).sum();
        double own = known.stream().mapToDouble(Known::own).sum();
        double factor = Math.exp(bias);
        boolean sure = interval.lo() > 0 || interval.hi() < 0;
        Phrase headline = !sure ? Phrase.of("sources.fair", name, known.size(), Math.exp(spread))
                : factor > 1 ? Phrase.of("sources.high", name, factor, known.size(), Math.exp(spread))
                : Phrase.of("sources.low", name, factor, known.size(), Math.exp(spread));
        double off = Math.exp(spread);
        Grade grade = off <= SURE ? Grade.HIGH : off <= FAIR ? Grade.MEDIUM : Grade.LOW;
        return new Explanation(headline, List.of(
                new Reason(Phrase.of("sources.part.estimated", name, known.size()), estimated, "pcs"),
                new Reason(Phrase.of("sources.part.own"), -own, "pcs")),
                List.of(Phrase.of("sources.note.bias", factor, Math.exp(interval.lo()), Math.exp(interval.hi()), interval.coverage()),
                        Phrase.of("sources.note.channels"), Phrase.of("sources.note.others")),
                Confidence.of(grade, Phrase.of("sources.note.spread", off)), basis(known));
    }

    private Basis basis(List<Known> known) {
        Digest digest = new Digest();
        known.forEach(one -> digest.add(one.item()).add(one.estimated()).add(one.own()));
        return new Basis("median log error, order statistics", known.size(), today, 0, digest.hex());
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
