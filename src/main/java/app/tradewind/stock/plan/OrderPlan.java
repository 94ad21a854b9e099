package app.tradewind.stock.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan and what it is worth, all of it expected over the futures of demand.
 *
 * @param orders what to order, by product, week and mode
 * @param objective revenue less goods, freight, orders, containers and holding, with the worth of what is left
 * @param leastCash the lowest that cash falls to, at the end of a week
 * @param course week by week and product by product
 */
public record OrderPlan(List<Order> orders, double objective, double leastCash, Course course) {

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

    /**
     * @param cash at the end of each week
     * @param volume cubic metres that go into containers each week
     * @param profits of each product, in the task's order, containers apart
     */
    public record Course(List<Double> cash, List<Double> volume, List<Double> profits) {

        public Course {
            cash = List.copyOf(cash);
            volume = List.copyOf(volume);
            profits = List.copyOf(profits);
        }
    }

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
        return new OrderPlan(orders, state.objective(), state.leastCash(), state.course());
    }
}
