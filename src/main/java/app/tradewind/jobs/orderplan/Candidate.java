package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.stock.plan.Offer;
import app.tradewind.stock.plan.PlanProduct;
import java.util.Arrays;
import java.util.List;

/**
 * A product that can be planned.
 *
 * @param product as the search sees it, in the plan's currency
 * @param ways behind its offers, in their order
 * @param parts its markets
 */
record Candidate(String sku, String name, PlanProduct product, List<Way> ways, List<Part> parts) {

    private static final double LATE = 0.9;

    /**
     * @param air whether by the faster way
     * @param coming when its goods come
     * @param beyond freight and duty a piece, beside the supplier's price; containers apart
     */
    record Way(Offers.Supplied supplied, boolean air, Offer.Coming coming, Money beyond) {

        /** The week in which an order comes, in the middle of all futures. */
        int arrives(int week) {
            int[][] arrivals = coming.arrivals();
            return arrivals.length == 0 ? week + coming.making()
                    : Arrays.stream(arrivals).mapToInt(future -> future[week]).sorted().toArray()[arrivals.length / 2];
        }

        /** The week by which it has come in nine futures of ten. */
        int late(int week) {
            int[][] arrivals = coming.arrivals();
            return arrivals.length == 0 ? week + coming.making()
                    : Arrays.stream(arrivals).mapToInt(future -> future[week]).sorted().toArray()[(int) Math.ceil(LATE * arrivals.length) - 1];
        }
    }

    /** @param need mean pieces of new goods that the market takes within the horizon */
    record Part(PlanItem item, double need) { }
}
