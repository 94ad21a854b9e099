package app.tradewind.jobs.landed;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.pricing.landed.Landing;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;

/**
 * What a draft comes to.
 *
 * @param result the sums, blank where something is missing
 * @param rules what counted: duty, levies, tax, each with its dates, source and the day it was checked
 * @param limits both sides of every limit, the lowest first
 * @param risks what is left less if a currency becomes one per cent dearer, by its code
 * @param missing what is not known, ready to say
 * @param problems what is wrong with single fields; then there are no sums
 */
public record Worked(Result result, List<Phrase> rules, List<Limit> limits, Map<String, Money> risks, List<Phrase> missing,
        Map<LandedField, Phrase> problems) {

    /** Nothing worked out. */
    static final Result NONE = new Result(null, null, null, null, null, List.of());

    public Worked {
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
        missing = List.copyOf(missing);
        problems = Map.copyOf(problems);
    }

    /**
     * @param price what the buyer pays
     * @param declared customs value of the parcel, {@code null} for goods in bulk
     * @param landed a piece until it is there
     * @param left of the price after everything
     * @param floor least price that keeps the least margin
     * @param lines where the price goes; only those of the landed cost where no price is given
     */
    public record Result(Money price, Money declared, Money landed, Money left, Money floor, List<Landing.Line> lines) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A parcel of just that value.
     *
     * @param declared the limit, or the least value over it
     * @param rule on duty
     * @param duty and levies together, a piece; {@code null} where not known
     * @param landed a piece, {@code null} where not known
     * @param left of the price, {@code null} where not known
     */
    public record Limit(Money declared, Phrase rule, Money duty, Money landed, Money left) { }

    /** The lines as signed parts that add up to the price. */
    public List<Reason> waterfall() {
        return result.lines.stream().map(line -> new Reason(line.name(), line.amount().toDouble(),
                line.amount().currency().getCurrencyCode())).toList();
    }
}
