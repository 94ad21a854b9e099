package app.tradewind.stock.route;

/**
 * A product as the route sums see it. What is not known is {@code NaN}; the parts that need it are then not
 * known either.
 *
 * @param demand how fast it sells
 * @param piece what a piece is like
 * @param policy how the seller keeps stock
 */
public record RouteCase(Demand demand, Piece piece, Policy policy) {

    /**
     * @param daily pieces a day
     * @param sd standard deviation of a day's pieces
     * @param seasonDays days over which it sells; what is left then is dead stock
     */
    public record Demand(double daily, double sd, double seasonDays) { }

    /**
     * @param cost at the factory gate
     * @param volumeM3 in cubic metres
     * @param itemsPerOrder pieces that a buyer takes at once
     * @param returnShare share of the pieces that come back, 0 to 1
     * @param salvageShare share of the cost that a dead piece still brings, 0 to 1
     */
    public record Piece(double cost, double volumeM3, double itemsPerOrder, double returnShare, double salvageShare) { }

    /**
     * @param service chance of not running out in a cycle, between 0 and 1
     * @param holdingRate cost of the money in stock, as a share of its value a year
     */
    public record Policy(double service, double holdingRate) { }

    /** The same product selling at another pace. */
    public RouteCase selling(double daily, double sd) {
        return new RouteCase(new Demand(daily, sd, demand.seasonDays), piece, policy);
    }
}
