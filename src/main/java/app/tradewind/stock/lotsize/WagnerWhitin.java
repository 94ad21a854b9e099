package app.tradewind.stock.lotsize;

/**
 * Best orders for periods whose demand is known: each order lasts for whole periods and arrives when the
 * stock is used up. Wagner and Whitin (1958), Dynamic version of the economic lot size model.
 *
 * @param quantities pieces ordered in each period
 * @param cost orders, keeping at the end of each period, and the goods where prices were given
 */
public record WagnerWhitin(double[] quantities, double cost) {

    /**
     * @param fixed cost of an order
     * @param holding cost of a piece kept from one period into the next
     * @param demand pieces a period, not negative
     * @param price a piece in each period, or {@code null} where it is the same in all
     */
    public static WagnerWhitin of(double fixed, double holding, double[] demand, double[] price) {
        int periods = demand.length;
        double[] least = new double[periods + 1];
        int[] until = new int[periods];
        for (int t = periods - 1; t >= 0; t--) {
            // Nothing wanted here: no order is needed.
            least[t] = demand[t] == 0 ? least[t + 1] : Double.POSITIVE_INFINITY;
            until[t] = demand[t] == 0 ? t : -1;
            double cost = fixed;
            for (int next = t + 1; next <= periods; next++) {
                double pieces = demand[next - 1];
                cost += holding * (next - 1 - t) * pieces + (price == null ? 0 : price[t] * pieces);
                if (cost + least[next] < least[t]) {
                    least[t] = cost + least[next];
                    until[t] = next;
                }
            }
        }
        double[] quantities = new double[periods];
        int t = 0;
        while (t < periods) {
            for (int covered = t; covered < until[t]; covered++) {
                quantities[t] += demand[covered];
            }
            t = Math.max(t + 1, until[t]);
        }
        return new WagnerWhitin(quantities, least[0]);
    }
}
