package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.stock.plan.PlanProduct;
import java.util.List;

/**
 * A product that can be planned.
 *
 * @param product as the search sees it, in the plan's currency
 * @param ways behind its offers, in their order
 * @param parts its markets
 */
record Candidate(String sku, String name, PlanProduct product, List<Way> ways, List<Part> parts) {

    /**
     * @param air whether by the faster way
     * @param lead weeks from order to stock
     * @param beyond freight and duty a piece, beside the supplier's price; containers apart
     */
    record Way(Offers.Supplied supplied, boolean air, int lead, Money beyond) { }

    /** @param need mean pieces of new goods that the market takes within the horizon */
    record Part(PlanItem item, double need) { }
}
