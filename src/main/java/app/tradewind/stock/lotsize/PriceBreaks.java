package app.tradewind.stock.lotsize;

import java.util.List;

/**
 * Economic order quantity where the price a piece falls with the quantity. Snyder and Shen, Fundamentals
 * of Supply Chain Theory, 2nd edition, section 3.4.
 *
 * @param fixed cost of placing an order
 * @param rate cost of keeping stock, as a share of its value a year
 * @param demand pieces a year
 * @param breaks least quantity of each price, the first from 0, ascending
 */
public record PriceBreaks(double fixed, double rate, double demand, List<Break> breaks) {

    /**
     * @param from pieces from which on the price holds
     * @param price a piece
     */
    public record Break(double from, double price) { }

    /**
     * @param quantity pieces each time
     * @param region which price it falls under, counted from 0
     * @param cost a year: goods, orders and keeping
     */
    public record Best(double quantity, int region, double cost) { }

    public PriceBreaks {
        breaks = List.copyOf(breaks);
        if (breaks.isEmpty()) {
            throw new IllegalArgumentException("no price");
        }
        for (int j = 1; j < breaks.size(); j++) {
            if (breaks.get(j).from() <= breaks.get(j - 1).from()) {
                throw new IllegalArgumentException("breaks not ascending");
            }
        }
    }

    /** The price of the region holds for every piece of the order. */
    public Best allUnits() {
        Best best = null;
        for (int j = 0; j < breaks.size(); j++) {
            double free = Math.sqrt(2 * fixed * demand / (rate * breaks.get(j).price()));
            if (free >= end(j)) {
                // Cost falls up to the end of the region, where the next and lower price begins.
                continue;
            }
            double quantity = Math.max(free, breaks.get(j).from());
            best = better(best, new Best(quantity, j, allUnitsCost(quantity)));
        }
        return best;
    }

    /** Cost a year of ordering {@code quantity} each time, one price for all its pieces. */
    public double allUnitsCost(double quantity) {
        double price = breaks.get(region(quantity)).price();
        return price * demand + fixed * demand / quantity + rate * price * quantity / 2;
    }

    /** Each price holds only for the pieces beyond its break. */
    public Best incremental() {
        Best best = null;
        for (int j = 0; j < breaks.size(); j++) {
            double quantity = Math.sqrt(2 * (fixed + before(j)) * demand / (rate * breaks.get(j).price()));
            if (quantity >= breaks.get(j).from() && quantity < end(j)) {
                best = better(best, new Best(quantity, j, incrementalCost(quantity)));
            }
        }
        return best;
    }

    /** Cost a year of ordering {@code quantity} each time, each piece at the price of its own region. */
    public double incrementalCost(double quantity) {
        int j = region(quantity);
        double price = breaks.get(j).price();
        double dearer = before(j);
        return price * demand + rate * dearer / 2 + (fixed + dearer) * demand / quantity + rate * price * quantity / 2;
    }

    /** The least cost in whole cartons and not under the minimum, all units at one price. */
    public Best allUnits(int moq, int pack) {
        Best best = null;
        double least = Math.max(1, Math.ceil(Math.max(1, moq) / (double) pack)) * pack;
        for (int j = 0; j < breaks.size(); j++) {
            double free = Math.sqrt(2 * fixed * demand / (rate * breaks.get(j).price()));
            double first = Math.max(least, Math.ceil(breaks.get(j).from() / pack) * pack);
            for (double near : new double[] {Math.floor(free / pack) * pack, Math.ceil(free / pack) * pack}) {
                double quantity = Math.max(first, near);
                if (quantity < end(j)) {
                    best = better(best, new Best(quantity, j, allUnitsCost(quantity)));
                }
            }
        }
        return best;
    }

    private static Best better(Best a, Best b) {
        return a == null || b.cost() < a.cost() ? b : a;
    }

    private int region(double quantity) {
        int j = breaks.size() - 1;
        while (j > 0 && quantity < breaks.get(j).from()) {
            j--;
        }
        return j;
    }

    private double end(int j) {
        return j + 1 < breaks.size() ? breaks.get(j + 1).from() : Double.POSITIVE_INFINITY;
    }

    /** What the dearer pieces before region {@code j} cost more than they would at its price. */
    private double before(int j) {
        double paid = 0;
        for (int k = 0; k < j; k++) {
            paid += breaks.get(k).price() * (breaks.get(k + 1).from() - breaks.get(k).from());
        }
        return paid - breaks.get(j).price() * breaks.get(j).from();
    }
}
