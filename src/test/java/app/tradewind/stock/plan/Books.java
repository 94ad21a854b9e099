package app.tradewind.stock.plan;

import app.tradewind.stock.plan.OrderPlan.Order;
import app.tradewind.stock.plan.PlanTask.Mode;
import java.util.List;
import java.util.stream.IntStream;

/** The accounts of a plan, written down week by week from the definition and by nothing of the search. */
final class Books {

    final double worth;
    final double leastCash;
    final double mostContainers;

    Books(PlanTask task, List<Order> orders) {
        int horizon = task.horizon();
        double[] paid = new double[horizon];
        double[] earned = new double[horizon];
        double[] volume = new double[horizon];
        double sum = 0;
        for (Order order : orders) {
            int i = indexOf(task, order.product());
            PlanProduct product = task.products().get(i);
            Mode mode = task.modes().stream().filter(each -> each.name().equals(order.mode())).findFirst().orElseThrow();
            Offer offer = product.offers().get(order.offer());
            int pieces = order.cartons() * offer.lot().carton();
            double price = 0;
            for (Offer.Break each : offer.prices()) {
                price = pieces >= each.from() ? each.price() : price;
            }
            double cost = pieces * (price + mode.perKilogram() * offer.lot().weight()) + offer.orderCost();
            sum -= cost;
            if (order.week() + task.cash().payLag() < horizon) {
                paid[order.week() + task.cash().payLag()] += cost;
            }
            volume[order.week()] += mode.inContainers() ? pieces * offer.lot().volume() : 0;
        }
        double most = 0;
        for (int t = 0; t < horizon; t++) {
            double containers = Math.ceil(volume[t] / task.container().volume() - 1e-9);
            most = Math.max(most, containers);
            sum -= containers * task.container().fixed();
            if (t + task.cash().payLag() < horizon) {
                paid[t + task.cash().payLag()] += containers * task.container().fixed();
            }
        }
        for (int i = 0; i < task.products().size(); i++) {
            PlanProduct product = task.products().get(i);
            double share = 1.0 / product.demand().length;
            for (int s = 0; s < product.demand().length; s++) {
                int[] demand = product.demand()[s];
                double[] arriving = arriving(task, product, orders, s);
                double stock = product.onHand();
                for (int t = 0; t < horizon; t++) {
                    stock += product.pipeline()[t] + arriving[t];
                    double sold = Math.min(stock, demand[t]);
                    stock -= sold;
                    sum += share * (sold * product.worth().netRevenue() - stock * product.worth().holding());
                    if (t + task.cash().receiveLag() < horizon) {
                        earned[t + task.cash().receiveLag()] += share * sold * product.worth().netRevenue();
                    }
                }
                sum += share * (stock + arriving[horizon]) * product.worth().salvage();
            }
        }
        double cash = task.cash().atStart();
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < horizon; t++) {
            cash += earned[t] - paid[t] + task.cash().further(t);
            least = Math.min(least, cash);
        }
        worth = sum;
        leastCash = least;
        mostContainers = most;
    }

    /** Pieces by week in one future; in the last place what comes after the horizon. */
    private static double[] arriving(PlanTask task, PlanProduct product, List<Order> orders, int future) {
        double[] arriving = new double[task.horizon() + 1];
        for (Order order : orders) {
            if (order.product().equals(product.id())) {
                Offer offer = product.offers().get(order.offer());
                arriving[Math.min(task.horizon(), week(task, offer, order.week(), future))] += order.cartons() * offer.lot().carton();
            }
        }
        return arriving;
    }

    static int week(PlanTask task, Offer offer, int ordered, int future) {
        return offer.coming().sure() ? ordered + offer.making() + task.modes().get(offer.mode()).leadTime()
                : offer.coming().arrivals()[future][ordered];
    }

    /** Whether half of the futures or more see it come. */
    static boolean inTime(PlanTask task, PlanProduct product, Offer offer, int ordered) {
        int[] weeks = IntStream.range(0, product.demand().length).map(s -> week(task, offer, ordered, s)).sorted().toArray();
        return weeks[weeks.length / 2] < task.horizon();
    }

    private static int indexOf(PlanTask task, String id) {
        for (int i = 0; i < task.products().size(); i++) {
            if (task.products().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
