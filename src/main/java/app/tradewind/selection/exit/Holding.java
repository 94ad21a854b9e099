package app.tradewind.selection.exit;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * A product in a market as far as it matters to whether it should stay. What is not known is {@code null} or
 * {@code NaN}, never zero.
 *
 * @param subject the product and market
 * @param onHand pieces in stock, or {@code null}
 * @param piece what one costs and brings
 * @param upkeep what keeping the product takes
 * @param demand how the stock sells in the futures of demand at the price of now, or {@code null} where there is too little history
 * @param outs ways out that others have worked out
 */
public record Holding(String subject, Integer onHand, Piece piece, Upkeep upkeep, Sellout demand, Outs outs) {

    /** Judged by all weeks of the demand. */
    public Holding(String subject, Integer onHand, Piece piece, Upkeep upkeep, DemandPaths demand, Outs outs) {
        this(subject, onHand, piece, upkeep, demand == null ? null : Sellout.of(demand, onHand, demand.steps()), outs);
    }

    /**
     * @param landed cost in the market's warehouse, or {@code null}
     * @param cash what a sale leaves after everything but the cost of the goods, in the same currency, or {@code null}
     * @param missing what is blank where one of them is, ready to say
     */
    public record Piece(Money landed, Money cash, List<Phrase> missing) {
        public Piece {
            missing = List.copyOf(missing);
        }
    }

    /**
     * @param holdingRate cost of keeping stock as a share of its value a year, {@code NaN} where nobody said
     * @param attention what looking after the product costs a week, in the currency of the piece; {@code null} where nobody said
     */
    public record Upkeep(double holdingRate, Money attention) { }

    /**
     * @param markdown prices by week, or {@code null} where they cannot be worked out
     * @param refund what the supplier gives for a piece sent back, the way back paid; {@code null} where nobody said
     * @param partners products it is bought together with beyond chance
     */
    public record Outs(Markdown markdown, Money refund, List<String> partners) {

        /** Of which nothing is known. */
        public static final Outs UNKNOWN = new Outs(null, null, List.of());

        public Outs {
            partners = List.copyOf(partners);
        }
    }

    /**
     * @param weeks the price of each week, the coming week first
     * @param brings expected money after selling costs, attention and storage not yet taken off
     * @param elasticity response of units to price it was worked out with
     * @param now the price asked today, {@code null} where nobody said
     */
    public record Markdown(List<Week> weeks, double brings, double elasticity, Money now) {

        /** From a price that nobody said. */
        public Markdown(List<Week> weeks, double brings, double elasticity) {
            this(weeks, brings, elasticity, null);
        }

        public Markdown {
            weeks = List.copyOf(weeks);
        }

        /**
         * @param price asked
         * @param left pieces expected to be left at its end
         */
        public record Week(Money price, double left) { }
    }
}
