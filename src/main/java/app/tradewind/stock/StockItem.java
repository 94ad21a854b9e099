package app.tradewind.stock;

import app.tradewind.catalog.Money;
import app.tradewind.forecast.DemandPaths;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.stock.policy.Terms;
import java.util.Arrays;

/**
 * One item as the order engine sees it. What is not known is {@code null} or {@code NaN}, never zero.
 *
 * @param id the item, as the person knows it
 * @param position what there is
 * @param leadTime how long an order takes and how often one is placed
 * @param economics what a piece costs and earns
 * @param rule what the supplier accepts
 * @param demand simulated demand a week, the coming week first
 */
public record StockItem(
        String id, Position position, LeadTime leadTime, Economics economics, OrderRule rule, DemandPaths demand) {

    /** The same under other demand. */
    public StockItem with(DemandPaths other) {
        return new StockItem(id, position, leadTime, economics, rule, other);
    }

    /**
     * @param onHand pieces that can be sold, or {@code null}
     * @param onOrder pieces bought and not yet arrived, or {@code null}
     */
    public record Position(Integer onHand, Integer onOrder) { }

    /**
     * @param weeks mean weeks from order to sellable stock, {@code NaN} where not known
     * @param sdWeeks standard deviation in weeks, {@code NaN} where not known
     * @param reviewWeeks weeks between two looks at the item; an order has to last that much longer
     * @param supply past deliveries, which stand in the place of mean and deviation, and the factory's shut-downs
     */
    public record LeadTime(double weeks, double sdWeeks, double reviewWeeks, Supply supply) {

        /** Of which mean and deviation are all that is known. */
        public LeadTime(double weeks, double sdWeeks, double reviewWeeks) {
            this(weeks, sdWeeks, reviewWeeks, Supply.UNKNOWN);
        }

        /** The same, knowing more: mean and deviation are those of the deliveries, where there are enough. */
        public LeadTime with(Supply known) {
            return known.deliveries().length == 0 ? new LeadTime(weeks, sdWeeks, reviewWeeks, known)
                    : new LeadTime(known.meanWeeks(), known.sdWeeks(), reviewWeeks, known);
        }

        /** As it is seen so many weeks later. */
        public LeadTime later(int later) {
            return supply.from() == null ? this : new LeadTime(weeks, sdWeeks, reviewWeeks,
                    new Supply(supply.deliveries(), supply.closings(), supply.factoryShare(), supply.from().plusWeeks(later)));
        }

        /** The same where every delivery takes so many weeks longer; shorter where that is negative, never less than nothing. */
        public LeadTime delayed(double more) {
            return new LeadTime(Math.max(0, weeks + more), sdWeeks, reviewWeeks, new Supply(
                    Arrays.stream(supply.deliveries()).map(days -> Math.max(0, days + 7 * more)).toArray(), supply.closings(), supply.factoryShare(), supply.from()));
        }

        /** Every figure in one line, as a fingerprint needs it. */
        String said() {
            return weeks + " " + sdWeeks + " " + reviewWeeks + " " + Arrays.toString(supply.deliveries()) + " " + supply.closings();
        }

        boolean known() {
            return weeks >= 0 && reviewWeeks >= 0;
        }

        boolean spreads() {
            return sdWeeks > 0 && weeks > 0;
        }
    }

    /**
     * @param unitCost price a piece at the supplier, or {@code null}
     * @param unitMargin profit a piece sold, or {@code null}
     * @param holdingRate cost of keeping stock, as a share of its value a year; {@code NaN} where not known
     * @param terms what more is known
     */
    public record Economics(Money unitCost, Money unitMargin, double holdingRate, Terms terms) {

        /** For items of which nothing is known but their pieces. */
        public static final Economics UNKNOWN = new Economics(null, null, Double.NaN);

        /** Of which nothing more is known. */
        public Economics(Money unitCost, Money unitMargin, double holdingRate) {
            this(unitCost, unitMargin, holdingRate, Terms.UNKNOWN);
        }

        public Economics with(Terms other) {
            return new Economics(unitCost, unitMargin, holdingRate, other);
        }
    }

    /**
     * @param moq least pieces an order for this item, 1 for none
     * @param pack pieces a carton, 1 for none
     * @param together least pieces of all markets' orders together, equal to {@code moq} where it is not shared
     */
    public record OrderRule(int moq, int pack, int together) {

        /** Any number of pieces. */
        public static final OrderRule NONE = new OrderRule(1, 1);

        public OrderRule {
            if (moq < 0 || pack < 1) {
                throw new IllegalArgumentException("minimum under 0 or carton under 1");
            }
        }

        /** A minimum that this item has to reach alone. */
        public OrderRule(int moq, int pack) {
            this(moq, pack, moq);
        }

        /**
         * One market's part of a minimum that all markets of a product reach together, in whole cartons. Since
         * every part is rounded up, the parts never add up to less than the minimum.
         *
         * @param share of the product's demand, 0 to 1; a market without any still takes whole cartons
         */
        public static OrderRule shared(int moq, int pack, double share) {
            int own = (int) Math.ceil(moq * share / pack - 1e-9) * pack;
            return new OrderRule(Math.min(moq, Math.max(1, own)), pack, moq);
        }

        boolean isShared() {
            return together > moq;
        }
    }
}
