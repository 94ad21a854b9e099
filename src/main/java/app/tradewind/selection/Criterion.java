package app.tradewind.selection;

import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;

/**
 * Something products are judged by.
 *
 * @param name of the column it stands in
 * @param wording how it is spoken of, or {@code null} to show the name and plain figures
 * @param weight relative to the other criteria's, 0 or more
 * @param direction whether more or less is better
 * @param low value below which nothing changes any more, or {@code NaN} to take it once from the reference set
 * @param high value above which nothing changes any more, or {@code NaN} likewise
 */
public record Criterion(
        String name, Wording wording, double weight, Direction direction, double low, double high) {

    /**
     * How a criterion is spoken of.
     *
     * @param label as a heading
     * @param inText within a sentence
     * @param step what its values are rounded to before they are said
     * @param figure says a value, such as a share in per cent
     */
    public record Wording(Phrase label, Phrase inText, double step, DoubleFunction<Phrase> figure) {

        /** What lies beyond is noise of the arithmetic. */
        private static final MathContext EXACT = new MathContext(12, RoundingMode.HALF_EVEN);

        Phrase said(double value) {
            return figure.apply(value);
        }

        /** A value rounded away from the present one, so that a change that is named is large enough. */
        Phrase saidBeyond(double now, double then) {
            BigDecimal steps = BigDecimal.valueOf(then / step).round(EXACT)
                    .setScale(0, then > now ? RoundingMode.CEILING : RoundingMode.FLOOR);
            return said(steps.multiply(BigDecimal.valueOf(step)).doubleValue());
        }
    }

    /** Which way is better. */
    public enum Direction { MAX, MIN }

    public Criterion {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight of " + name + ": " + weight);
        }
        if (low >= high) {
            throw new IllegalArgumentException("bounds of " + name + ": " + low + " to " + high);
        }
    }

    public Criterion(String name, double weight, Direction direction, double low, double high) {
        this(name, null, weight, direction, low, high);
    }

    /** A criterion whose bounds the reference set gives. */
    public Criterion(String name, double weight, Direction direction) {
        this(name, null, weight, direction, Double.NaN, Double.NaN);
    }

    /** The same under another weight, as when a person moves a slider. */
    public Criterion weighing(double other) {
        return new Criterion(name, wording, other, direction, low, high);
    }

    /** The heading or name, as an argument of a phrase. */
    Object said() {
        return wording == null ? name : wording.label();
    }

    /** The same within a sentence. */
    Object inText() {
        return wording == null ? name : wording.inText();
    }

    /** A value as a person reads it. */
    Phrase figure(Number value) {
        return wording == null ? Phrase.of("selection.figure", value) : wording.said(value.doubleValue());
    }
}
