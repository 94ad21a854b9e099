package app.tradewind.stock.allocation;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * From several stores to several places at the least cost: the transportation problem as a linear
 * programme (Hitchcock 1941; Winston, Operations Research, chapter 7).
 *
 * @param pieces from each store (row) to each place (column)
 * @param cost of all of it
 */
public record TransportPlan(double[][] pieces, double cost) {

    /**
     * @param cost of a piece from store to place
     * @param supply pieces in each store, at most
     * @param demand pieces for each place, all of them
     * @return empty where the stores hold less than is wanted
     */
    public static Optional<TransportPlan> of(double[][] cost, double[] supply, double[] demand) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[][] moved = new Variable[supply.length][demand.length];
        Expression[] wanted = new Expression[demand.length];
        for (int j = 0; j < demand.length; j++) {
            wanted[j] = model.newExpression("place " + j).level(demand[j]);
        }
        for (int i = 0; i < supply.length; i++) {
            Expression held = model.newExpression("store " + i).upper(supply[i]);
            for (int j = 0; j < demand.length; j++) {
                moved[i][j] = model.newVariable(i + " to " + j).lower(0).weight(cost[i][j]);
                held.set(moved[i][j], 1);
                wanted[j].set(moved[i][j], 1);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[][] pieces = new double[supply.length][demand.length];
        for (int i = 0; i < supply.length; i++) {
            for (int j = 0; j < demand.length; j++) {
                pieces[i][j] = result.doubleValue((long) i * demand.length + j);
            }
        }
        return Optional.of(new TransportPlan(pieces, result.getValue()));
    }
}
