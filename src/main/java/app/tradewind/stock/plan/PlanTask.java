package app.tradewind.stock.plan;

import java.util.List;

/**
 * What is to be planned. Weeks count from 0; what is ordered in week {@code t} by a mode with lead time
 * {@code L} arrives at the start of week {@code t + L}, and may only be ordered if that lies inside the horizon.
 *
 * @param horizon weeks planned
 * @param products at least one
 * @param modes ways of transport
 * @param container what modes that fill containers pay and may carry
 * @param cash what there is to spend
 */
public record PlanTask(int horizon, List<PlanProduct> products, List<Mode> modes, Container container, Cash cash) {

    public PlanTask {
        products = List.copyOf(products);
        modes = List.copyOf(modes);
        if (horizon < 1 || products.isEmpty() || modes.isEmpty()) {
            throw new IllegalArgumentException("a plan needs weeks, products and modes");
        }
    }

    /**
     * @param name how the mode is called
     * @param leadTime weeks from order, or from when the goods are made, to arrival
     * @param perKilogram freight a kilogram
     * @param perCubicMetre freight a cubic metre, beside containers
     * @param inContainers whether its goods fill containers
     */
    public record Mode(String name, int leadTime, double perKilogram, double perCubicMetre, boolean inContainers) { }

    /**
     * @param volume cubic metres one holds
     * @param fixed price of one, however full
     * @param maxPerWeek how many may be had a week
     */
    public record Container(double volume, double fixed, int maxPerWeek) { }

    /**
     * @param atStart money there is before week 0
     * @param receiveLag weeks from a sale to its money
     * @param payLag weeks from an order to its payment
     * @param further what comes in (or, below zero, goes out) besides, by week; may be shorter than the horizon
     */
    public record Cash(double atStart, int receiveLag, int payLag, List<Double> further) {

        public Cash {
            further = List.copyOf(further);
        }

        public Cash(double atStart, int receiveLag, int payLag) {
            this(atStart, receiveLag, payLag, List.of());
        }

        double further(int week) {
            return week < further.size() ? further.get(week) : 0;
        }
    }
}
