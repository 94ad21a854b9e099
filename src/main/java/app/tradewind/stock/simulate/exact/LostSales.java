package app.tradewind.stock.simulate.exact;

import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.stock.simulate.Policy;

/**
 * The lost-sales problem of some weeks in whole pieces, solved backwards over stock on hand and the order on
 * its way (Karlin and Scarf 1958; Zipkin 2008, Old and new methods for lost-sales inventory systems). A week:
 * what is due arrives, an order is placed, customers come. An order of week t can be sold from week
 * t + lead on.
 *
 * @param demand chances of 0, 1, 2, … pieces a week, the same in every week
 * @param lead weeks an order takes, 0 to 2
 * @param costs of a week
 * @param lot what an order may be
 * @param most pieces on hand and on order together that are looked at
 */
public record LostSales(double[] demand, int lead, Costs costs, Lot lot, int most) {

    private static final int LONGEST = 2;

    /**
     * @param fixed of an order
     * @param holding of a piece left at a week's end
     * @param lost of a piece not sold
     * @param price of a piece, paid back for those left at the end and on their way then
     */
    public record Costs(double fixed, double holding, double lost, double price) { }

    /** Least pieces an order, and pieces a carton. */
    public record Lot(int moq, int pack) {
        public static final Lot ANY = new Lot(1, 1);
    }

    public LostSales {
        if (lead < 0 || lead > LONGEST || most < 1) {
            throw new IllegalArgumentException("lead time 0 to 2, at least one piece");
        }
    }

    /** Expected cost of the best policy over {@code weeks}, from a stock on hand with nothing on its way. */
    public double best(int weeks, int onHand) {
        return solve(weeks, onHand, null);
    }

    /** The same of a policy, which sees on hand and on order as one and does not look at past sales. */
    public double of(Policy policy, int weeks, int onHand) {
        return solve(weeks, onHand, policy);
    }

    /** How much dearer a policy is than the best, as a share of the best cost: 0.01 is one per cent. */
    public double distance(Policy policy, int weeks, int onHand) {
        return of(policy, weeks, onHand) / best(weeks, onHand) - 1;
    }

    private double solve(int weeks, int onHand, Policy policy) {
        int pipeline = lead == LONGEST ? most + 1 : 1;
        double[][] after = new double[most + 1][pipeline];
        for (int stock = 0; stock <= most; stock++) {
            for (int coming = 0; coming < pipeline && stock + coming <= most; coming++) {
                after[stock][coming] = -costs.price * (stock + coming);
            }
        }
        for (int week = weeks - 1; week >= 0; week--) {
            double[][] now = new double[most + 1][pipeline];
            for (int stock = 0; stock <= most; stock++) {
                for (int coming = 0; coming < pipeline && stock + coming <= most; coming++) {
                    now[stock][coming] = policy == null ? cheapest(stock, coming, after)
                            : cost(stock, coming, ordered(policy, week, stock + coming), after);
                }
            }
            after = now;
        }
        return after[onHand][0] + costs.price * onHand;
    }

    private double cheapest(int stock, int coming, double[][] after) {
        double best = cost(stock, coming, 0, after);
        for (int quantity = OrderRounding.up(1, lot.moq, lot.pack); stock + coming + quantity <= most; quantity += lot.pack) {
            best = Math.min(best, cost(stock, coming, quantity, after));
        }
        return best;
    }

    private int ordered(Policy policy, int week, int position) {
        int wanted = OrderRounding.up(policy.order(week, position, new double[week]), lot.moq, lot.pack);
        if (position + wanted > most) {
            throw new IllegalArgumentException("the policy holds more than is looked at: " + (position + wanted));
        }
        return wanted;
    }

    /** This week's cost of an order and the expected cost from the next week on. */
    private double cost(int stock, int coming, int quantity, double[][] after) {
        double cost = (quantity > 0 ? costs.fixed : 0) + costs.price * quantity;
        int sellable = lead == 0 ? stock + quantity : stock;
        for (int wanted = 0; wanted < demand.length; wanted++) {
            int left = Math.max(0, sellable - wanted);
            double later = switch (lead) {
                case 0 -> after[left][0];
                case 1 -> after[left + quantity][0];
                default -> after[left + coming][quantity];
            };
            cost += demand[wanted] * (costs.holding * left + costs.lost * Math.max(0, wanted - sellable) + later);
        }
        return cost;
    }
}
