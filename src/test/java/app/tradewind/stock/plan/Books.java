package app.tradewind.stock.plan;

import app.tradewind.stock.plan.OrderPlan.Order;
import app.tradewind.stock.plan.PlanTask.Mode;
import java.util.List;

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
        double[][] arriving = new double[task.products().size()][horizon];
        double sum = 0;
        for (Order order : orders) {
            int i = indexOf(task, order.product());
            PlanProduct product = task.products().get(i);
            Mode mode = task.modes().stream().filter(each -> each.name().equals(order.mode())).findFirst().orElseThrow();
            int pieces = order.cartons() * product.pack().carton();
            double cost = pieces * (product.worth().unitCost() + mode.perKilogram() * product.pack().weight()) + product.worth().orderCost();
            sum -= cost;
            if (order.week() + task.cash().payLag() < horizon) {
                paid[order.week() + task.cash().payLag()] += cost;
            }
            arriving[i][order.week() + mode.leadTime()] += pieces;
            volume[order.week()] += mode.inContainers() ? pieces * product.pack().volume() : 0;
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
            double stock = product.onHand();
            for (int t = 0; t < horizon; t++) {
                stock += product.pipeline()[t] + arriving[i][t];
                double sold = Math.min(stock, product.demand()[t]);
                stock -= sold;
                sum += sold * product.worth().netRevenue() - stock * product.worth().holding();
                if (t + task.cash().receiveLag() < horizon) {
                    earned[t + task.cash().receiveLag()] += sold * product.worth().netRevenue();
                }
            }
            sum += stock * product.worth().salvage();
        }
        double cash = task.cash().atStart();
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < horizon; t++) {
            cash += earned[t] - paid[t];
            least = Math.min(least, cash);
        }
        worth = sum;
        leastCash = least;
        mostContainers = most;
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
