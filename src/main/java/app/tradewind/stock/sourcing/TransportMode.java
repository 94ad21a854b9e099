package app.tradewind.stock.sourcing;

import app.tradewind.stock.formula.ReorderPoint;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A way for goods to come, judged by freight and by the stock it ties up on its way and in store. Baumol
 * and Vinod (1970), An inventory theoretic model of freight transport demand, Management Science 16(7);
 * Tyworth (1991). Days throughout.
 *
 * @param freight a piece
 * @param lead mean days under way
 * @param sdLead their standard deviation
 */
public record TransportMode(double freight, double lead, double sdLead) {

    private static final double DAYS_A_YEAR = 365;

    /**
     * What is carried.
     *
     * @param demand pieces a day
     * @param sd of a day
     * @param review days between two orders
     * @param carry cost of a year's stock, as a share of its value
     * @param service chance of not running out, 0 to 1
     */
    public record Flow(double demand, double sd, double review, double carry, double service) { }

    /** Pieces on their way on average. */
    public double pipeline(Flow flow) {
        return flow.demand() * lead;
    }

    /** Safety stock of normal theory over lead time and review. */
    public double safety(Flow flow) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(flow.service())
                * ReorderPoint.deviation(flow.demand(), flow.sd(), lead + flow.review(), sdLead);
    }

    private double stock(Flow flow) {
        return pipeline(flow) + flow.demand() * flow.review() / 2 + safety(flow);
    }

    /** Freight and carrying of a year, for pieces worth {@code value}. */
    public double yearlyCost(Flow flow, double value) {
        return DAYS_A_YEAR * flow.demand() * freight + flow.carry() * value * stock(flow);
    }

    /** Value of a piece at which both ways cost the same; {@code NaN} where neither ties up more. */
    public double breakEven(TransportMode other, Flow flow) {
        double tied = flow.carry() * (stock(flow) - other.stock(flow));
        return tied == 0 ? Double.NaN : DAYS_A_YEAR * flow.demand() * (other.freight - freight) / tied;
    }
}
