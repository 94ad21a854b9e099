package app.tradewind.stock.simulate.season;

/**
 * What a week brought.
 *
 * @param order placed at its start
 * @param goods where the pieces went
 * @param stock at its end
 * @param onOrder under way at its end
 * @param cash at its end
 */
public record Week(Order order, Goods goods, int stock, int onOrder, double cash) {

    /** @param received pieces that arrived @param sold pieces sold @param lost pieces that customers wanted and did not get */
    public record Goods(int received, int sold, int lost) { }
}
