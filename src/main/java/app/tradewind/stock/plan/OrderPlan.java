package app.tradewind.stock.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan and what it is worth.
 *
 * @param orders what to order, by product, week and mode
 * @param objective revenue less goods, freight, orders, containers and holding, with the worth of what is left
 * @param leastCash the lowest that cash falls to, at the end of a week
 */
public record OrderPlan(List<Order> orders, double objective, double leastCash) {

    public OrderPlan {
        orders = List.copyOf(orders);
    }

    /**
     * @param product id of the product
     * @param week week of the order, from 0
     * @param offer place of the offer among those of the product
     * @param mode name of the mode
     * @param cartons whole cartons
     */
    public record Order(String product, int week, int offer, String mode, int cartons) { }

    static OrderPlan of(PlanTask task, PlanState state) {
        int[][][] cartons = state.snapshot();
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < cartons.length; i++) {
            PlanProduct product = task.products().get(i);
            for (int m = 0; m < product.offers().size(); m++) {
                String mode = task.modes().get(product.offers().get(m).mode()).name();
                for (int t = 0; t < task.horizon(); t++) {
                    if (cartons[i][m][t] > 0) {
                        orders.add(new Order(product.id(), t, m, mode, cartons[i][m][t]));
                    }
                }
            }
        }
        return new OrderPlan(orders, state.objective(), state.leastCash());
    }
}
