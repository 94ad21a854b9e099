package app.tradewind.stock.plan;

import java.util.Arrays;

/** An offer worked out for the search: what so many cartons cost, freight included, and when they come. */
final class Lane {

    /** Weeks from order to arrival, where the time spreads those of the middle future from week 0. */
    final int lead;
    /** By future and week of the order, the week of arrival; {@code null} where the time is sure. */
    final int[][] arrivals;
    /** Of each week's order, the first week in which any of it can come. */
    final int[] earliest;
    /** Weeks by which it comes later than that on average, as far as they lie inside the horizon. */
    final double[] later;
    final int carton;
    final int least;
    /** Weeks, from the first, in which an order still arrives inside the horizon. */
    final int slots;
    final double orderCost;
    /** Container volume of a carton, 0 by modes that fill none. */
    final double volume;
    /** Cartons from which each price holds. */
    final int[] from;
    /** Price of a carton, freight included. */
    final double[] price;

    private Lane(PlanTask task, Offer offer) {
        PlanTask.Mode mode = task.modes().get(offer.mode());
        Offer.Lot lot = offer.lot();
        carton = lot.carton();
        least = lot.leastCartons();
        int horizon = task.horizon();
        arrivals = offer.coming().sure() ? null : offer.coming().arrivals();
        earliest = new int[horizon];
        later = new double[horizon];
        int[] middle = new int[horizon];
        for (int t = 0; t < horizon; t++) {
            int week = t;
            int[] all = arrivals == null ? new int[] {t + offer.making() + mode.leadTime()}
                    : Arrays.stream(arrivals).mapToInt(future -> future[week]).sorted().toArray();
            earliest[t] = all[0];
            middle[t] = all[all.length / 2];
            later[t] = Arrays.stream(all).map(at -> Math.min(at, horizon)).average().orElseThrow() - Math.min(all[0], horizon);
        }
        lead = middle[0];
        int open = 0;
        while (open < horizon && middle[open] < horizon) {
            open++;
        }
        slots = open;
        orderCost = offer.orderCost();
        volume = mode.inContainers() ? lot.volume() * carton : 0;
        double freight = mode.perKilogram() * lot.weight() + mode.perCubicMetre() * lot.volume();
        from = offer.prices().stream().mapToInt(step -> Math.max(least, (step.from() + carton - 1) / carton)).toArray();
        price = offer.prices().stream().mapToDouble(step -> (step.price() + freight) * carton).toArray();
    }

    /** The week in which an order comes in one future; beyond the horizon where it comes too late. */
    int arrives(int future, int week) {
        return arrivals == null ? earliest[week] : arrivals[future][week];
    }

    /** The lanes of every product, in the order of its offers. */
    static Lane[][] of(PlanTask task) {
        return task.products().stream().map(product -> product.offers().stream()
                .map(offer -> new Lane(task, offer)).toArray(Lane[]::new)).toArray(Lane[][]::new);
    }

    /** What an order costs: the price of its quantity holds for all of it. */
    double cost(int cartons) {
        int step = from.length - 1;
        while (step > 0 && from[step] > cartons) {
            step--;
        }
        return price[step] * cartons + orderCost;
    }

    /** The lowest price of a carton. */
    double cheapest() {
        double least = Double.POSITIVE_INFINITY;
        for (double each : price) {
            least = Math.min(least, each);
        }
        return least;
    }
}
