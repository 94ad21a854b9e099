package app.tradewind.stock.plan;

/** An offer worked out for the search: what so many cartons cost, freight included, and when they come. */
final class Lane {

    final int lead;
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
        lead = offer.making() + mode.leadTime();
        carton = lot.carton();
        least = lot.leastCartons();
        slots = Math.max(0, task.horizon() - lead);
        orderCost = offer.orderCost();
        volume = mode.inContainers() ? lot.volume() * carton : 0;
        double freight = mode.perKilogram() * lot.weight() + mode.perCubicMetre() * lot.volume();
        from = offer.prices().stream().mapToInt(step -> Math.max(least, (step.from() + carton - 1) / carton)).toArray();
        price = offer.prices().stream().mapToDouble(step -> (step.price() + freight) * carton).toArray();
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
