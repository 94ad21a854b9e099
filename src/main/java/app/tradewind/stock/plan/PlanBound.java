package app.tradewind.stock.plan;

import java.util.OptionalDouble;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What no plan can exceed: the same task with cartons, containers and the yes or no of an order allowed to be
 * fractions, as a linear programme (its relaxation; Wolsey, Integer Programming, ch. 2).
 */
final class PlanBound {

    private static final double UNBOUNDED = 1e5;

    private final PlanTask task;
    private final Lane[][] lanes;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Expression[] cash;
    private final Expression[] load;

    private PlanBound(PlanTask task) {
        this.task = task;
        lanes = Lane.of(task);
        int horizon = task.horizon();
        cash = new Expression[horizon];
        load = new Expression[horizon];
        Variable before = null;
        for (int t = 0; t < horizon; t++) {
            Variable held = model.newVariable("cash " + t).lower(0);
            // held − before − inflow + outflow = 0, the first with the money at the start
            cash[t] = model.newExpression("cash " + t).level(task.cash().further(t) + (t == 0 ? task.cash().atStart() : 0)).set(held, 1);
            if (before != null) {
                cash[t].set(before, -1);
            }
            before = held;
            load[t] = model.newExpression("load " + t).upper(0);
        }
        for (int t = 0; t < horizon; t++) {
            Variable containers = model.newVariable("containers " + t).lower(0).upper(task.container().maxPerWeek())
                    .weight(-task.container().fixed());
            load[t].set(containers, -task.container().volume());
            pay(t, containers, task.container().fixed());
        }
        for (int i = 0; i < lanes.length; i++) {
            add(task.products().get(i), lanes[i]);
        }
    }

    /** @return empty where the solver gives up */
    static OptionalDouble of(PlanTask task) {
        Optimisation.Result result = new PlanBound(task).model.maximise();
        return result.getState().isOptimal() ? OptionalDouble.of(result.getValue()) : OptionalDouble.empty();
    }

    private void pay(int week, Variable what, double amount) {
        int paid = week + task.cash().payLag();
        if (paid < task.horizon()) {
            cash[paid].set(what, amount);
        }
    }

    private void add(PlanProduct product, Lane[] ways) {
        int horizon = task.horizon();
        PlanProduct.Worth worth = product.worth();
        Expression[] balance = new Expression[horizon];
        Variable before = null;
        for (int t = 0; t < horizon; t++) {
            Variable sold = model.newVariable(product.id() + " sold " + t).lower(0).upper(product.mean(t)).weight(worth.netRevenue());
            Variable stock = model.newVariable(product.id() + " stock " + t).lower(0)
                    .weight(-worth.holding() + (t == horizon - 1 ? worth.salvage() : 0));
            balance[t] = model.newExpression(product.id() + " balance " + t)
                    .level(product.pipeline()[t] + (t == 0 ? product.onHand() : 0)).set(stock, 1).set(sold, 1);
            if (before != null) {
                balance[t].set(before, -1);
            }
            before = stock;
            if (t + task.cash().receiveLag() < horizon) {
                cash[t + task.cash().receiveLag()].set(sold, -worth.netRevenue());
            }
        }
        for (int m = 0; m < ways.length; m++) {
            for (int t = 0; t < ways[m].slots; t++) {
                order(product, ways[m], t, product.id() + " " + m + " " + t, balance[t + ways[m].lead]);
            }
        }
    }

    private void order(PlanProduct product, Lane lane, int week, String name, Expression arrival) {
        double cost = lane.cheapest();
        Variable cartons = model.newVariable(name).lower(0).weight(-cost);
        Variable placed = model.newVariable(name + " placed").lower(0).upper(1).weight(-lane.orderCost);
        arrival.set(cartons, -lane.carton);
        pay(week, cartons, cost);
        pay(week, placed, lane.orderCost);
        if (lane.volume > 0) {
            load[week].set(cartons, lane.volume);
        }
        model.newExpression(name + " most").upper(0).set(cartons, 1).set(placed, -mostCartons(product, lane, week + lane.lead));
    }

    /** The most cartons that a best plan orders at once: nobody buys for more than is left, unless leftovers pay for themselves. */
    private double mostCartons(PlanProduct product, Lane lane, int arrival) {
        double pieces = 0;
        for (int t = arrival; t < task.horizon(); t++) {
            pieces += product.most(t);
        }
        boolean leftoversPay = product.worth().salvage() * lane.carton >= lane.cheapest();
        double most = Math.max(lane.from[lane.from.length - 1], Math.ceil(pieces / lane.carton));
        return leftoversPay ? Math.max(most, UNBOUNDED) : most;
    }
}
