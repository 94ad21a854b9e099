package app.tradewind.selection.sources;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import java.util.List;

/**
 * How wrong a source has been on this seller's own products. Errors are logarithms of the estimate over the
 * truth: their median is the bias, the scaled median distance from it the spread (Rousseeuw and Croux,
 * Alternatives to the median absolute deviation, 1993). The interval of the bias is that of order statistics,
 * which asks nothing of the errors' form.
 *
 * @param source who estimates
 * @param known the products both know
 * @param bias by how much estimates are too high, as a logarithm; {@code NaN} with fewer than {@link #LEAST} products
 * @param interval ends of the interval of the bias and the probability that it claims
 * @param spread standard deviation of one estimate's logarithm after the bias is taken out; {@link #UNPROVEN} where not known
 * @param why ready to say
 */
public record SourceCheck(String source, List<Known> known, double bias, Interval interval, double spread, Explanation why)
        implements Advice {

    /** With fewer products a source is neither praised nor corrected. */
    public static final int LEAST = 5;
    /** A source that is not proven is taken to be right within a factor of two, two times in three. A house figure. */
    public static final double UNPROVEN = Math.log(2);

    public SourceCheck {
        known = List.copyOf(known);
    }

    /** @param coverage 0.9 or more where five products or more are known, {@code NaN} without an interval */
    public record Interval(double lo, double hi, double coverage) { }

    /** Whether enough products are known to say how wrong it is. */
    public boolean told() {
        return !Double.isNaN(bias);
    }

    /** How many times too high its estimates are, below one for too low; {@code NaN} where not known. */
    public double factor() {
        return Math.exp(bias);
    }

    /** A figure of this source with its bias taken out; as it is where the bias is not known. */
    public double corrected(double figure) {
        return told() ? figure / factor() : figure;
    }

    /** How many times a corrected estimate is off, up or down, two times in three. */
    public double offBy() {
        return Math.exp(spread);
    }

    @Override
    public String subject() {
        return source;
    }

    @Override
    public Verdict verdict() {
        return told() ? Verdict.KEEP : Verdict.ABSTAIN;
    }
}
