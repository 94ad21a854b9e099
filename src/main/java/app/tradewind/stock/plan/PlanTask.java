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
     * @param leadTime weeks from order to arrival
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
     */
    public record Cash(double atStart, int receiveLag, int payLag) { }

    /** Whether an order of a week still arrives inside the horizon. */
    public boolean mayOrder(Mode mode, int week) {
        return week + mode.leadTime < horizon;
    }
}
