package app.tradewind.stock.route.exact;

/**
 * Pieces at home that can be sent overseas, period by period, by sea (there two periods later) or by air (one).
 *
 * @param demand mean pieces of each period, Poisson
 * @param overseas pieces over there at the start
 * @param domestic pieces at home at the start
 * @param ship how much may be sent and what it costs
 * @param customs what both shipments of a period pay together
 * @param keep what stock and the lack of it cost
 */
public record AllocationCase(double[] demand, int overseas, int domestic, Ship ship, Customs customs, Keep keep) {

    /**
     * @param lot pieces that are sent together
     * @param cap most pieces by one way in a period
     * @param sea a piece
     * @param air a piece
     * @param fixedSea a shipment
     * @param fixedAir a shipment
     */
    public record Ship(int lot, int cap, double sea, double air, double fixedSea, double fixedAir) { }

    /**
     * @param value of a piece
     * @param threshold value of a consignment up to which it pays the flat amount
     * @param rate share of the value beyond it
     * @param flat amount of a consignment up to it
     */
    public record Customs(double value, double threshold, double rate, double flat) {

        double on(int pieces) {
            double worth = pieces * value;
            return pieces == 0 ? 0 : worth > threshold ? rate * worth : flat;
        }
    }

    /**
     * @param stockout a piece that was wanted and not there
     * @param storage a piece left at the end of a period
     * @param left what a piece over there is still worth at the end
     * @param salvage what a piece on its way is still worth at the end
     */
    public record Keep(double stockout, double storage, double left, double salvage) { }
}
