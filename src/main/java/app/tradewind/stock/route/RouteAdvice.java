package app.tradewind.stock.route;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Phrase;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The ways of a product compared, and the one that is chosen.
 *
 * @param subject the product and market
 * @param currency of all amounts
 * @param options every way, in the order of {@link Way}
 * @param chosen the cheapest of those of which all is known; {@code null} where there is none
 * @param turns paces of selling at which another way becomes cheaper than the chosen one
 * @param why the parts of the chosen way's cost, which add up to it
 */
public record RouteAdvice(String subject, Currency currency, List<Option> options, Way chosen, List<Turn> turns, Explanation why)
        implements Advice {

    public RouteAdvice {
        options = List.copyOf(options);
        turns = List.copyOf(turns);
    }

    /**
     * One way.
     *
     * @param cost a piece, {@code null} where something is missing
     * @param service what the buyer and the stock get
     * @param margin price less platform, payment and cost; {@code NaN} where not known
     * @param missing what it lacks, ready to say
     * @param notes what is not counted, ready to say
     */
    public record Option(Way way, RouteCost cost, Service service, double margin, List<Phrase> missing, List<Phrase> notes) {
        public Option {
            missing = List.copyOf(missing);
            notes = List.copyOf(notes);
        }

        /** Whether all that it takes is known. */
        public boolean eligible() {
            return cost != null;
        }
    }

    /**
     * @param days until a piece can be sold, or is at the buyer's door; {@code NaN} where not known
     * @param onTime share that arrives when promised, {@code NaN} where not known
     * @param stockoutRisk chance that stock runs out before a shipment of today is there, {@code NaN} where not known
     *     or where nothing is stocked
     */
    public record Service(double days, double onTime, double stockoutRisk) { }

    /**
     * @param other the way that costs the same there
     * @param daily pieces a day
     * @param above whether the other one is cheaper for what sells faster
     */
    public record Turn(Way other, double daily, boolean above) { }

    public Optional<Option> option(Way way) {
        return options.stream().filter(option -> option.way() == way).findFirst();
    }

    /** The chosen way's option. */
    public Optional<Option> best() {
        return chosen == null ? Optional.empty() : option(chosen);
    }

    /** The same with another explanation. */
    public RouteAdvice with(Explanation other) {
        return new RouteAdvice(subject, currency, options, chosen, turns, other);
    }

    @Override
    public Verdict verdict() {
        return chosen == null ? Verdict.ABSTAIN : Verdict.ACT;
    }
}
