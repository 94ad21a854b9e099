package app.tradewind.stock.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A way to buy a product: from a supplier, by a mode.
 *
 * @param supplier whose it is, empty where there is only one
 * @param mode place of the mode in the task
 * @param coming when the goods come
 * @param lot how it is packed and ordered
 * @param prices price of a piece from a quantity on, for all pieces of the order; the first from 0 pieces
 * @param orderCost fixed cost of one order
 */
public record Offer(String supplier, int mode, Coming coming, Lot lot, List<Break> prices, double orderCost) {

    public Offer {
        prices = prices.stream().sorted(Comparator.comparingInt(Break::from)).toList();
        if (prices.isEmpty() || prices.get(0).from() > 0) {
            throw new IllegalArgumentException("an offer names the price of its first piece");
        }
    }

    /** Goods that come after a time that is sure. */
    public Offer(String supplier, int mode, int making, Lot lot, List<Break> prices, double orderCost) {
        this(supplier, mode, new Coming(making, new int[0][]), lot, prices, orderCost);
    }

    /**
     * When goods come.
     *
     * @param making weeks before the goods start to travel
     * @param arrivals by future of demand and week of the order, the week in which they come, making and way included,
     *     never earlier for a later order; no rows where the time is sure. Beyond the horizon counts as after it
     */
    public record Coming(int making, int[][] arrivals) {

        public Coming {
            arrivals = Arrays.stream(arrivals).map(int[]::clone).toArray(int[][]::new);
        }

        boolean sure() {
            return arrivals.length == 0;
        }
    }

    public int making() {
        return coming.making;
    }

    /** A price that does not depend on the quantity, of goods that travel at once. */
    public static Offer plain(int mode, Lot lot, double price, double orderCost) {
        return new Offer("", mode, 0, lot, List.of(new Break(0, price)), orderCost);
    }

    /**
     * @param from pieces of one order
     * @param price of each of them
     */
    public record Break(int from, double price) { }

    /**
     * @param carton pieces in a carton; only whole cartons are ordered
     * @param least fewest pieces of an order, 0 for none
     * @param volume cubic metres a piece
     * @param weight kilograms a piece
     */
    public record Lot(int carton, int least, double volume, double weight) {

        public Lot {
            if (carton < 1 || least < 0) {
                throw new IllegalArgumentException("a carton holds at least one piece");
            }
        }

        /** Fewest cartons of an order that is placed at all. */
        public int leastCartons() {
            return Math.max(1, (least + carton - 1) / carton);
        }
    }
}
