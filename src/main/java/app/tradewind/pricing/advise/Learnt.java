package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.advise.PriceAdviser.Priced;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.pricing.response.Responses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learnt of the items once: their response does not depend on costs, so that a price under other terms takes
 * no time. The others of a family stay at the margins they were learnt with.
 */
public final class Learnt {

    private final List<PriceHistory> histories;
    private final PriceSettings settings;
    private final Map<String, PriceTerms> terms;
    private final Map<String, PriceStock> stocks;
    private final Map<String, ItemResponse> responses;
    private final Map<String, Family> families;
    private final Map<String, PriceHistory> items = new HashMap<>();

    /**
     * @param terms by item; an item without terms has no known cost
     * @param stocks by item; of an item that is not there nothing is known
     */
    public Learnt(List<PriceHistory> histories, Map<String, PriceTerms> terms, Map<String, PriceStock> stocks, PriceSettings settings) {
        this.histories = List.copyOf(histories);
        this.settings = settings;
        this.terms = Map.copyOf(terms);
        this.stocks = Map.copyOf(stocks);
        this.responses = Responses.of(histories, settings.season());
        this.families = Family.of(histories, terms, responses);
        histories.forEach(history -> items.put(history.id(), history));
    }

    /** One answer an item, in the order of the histories. */
    public List<Priced> all() {
        PriceTerms unknown = new PriceTerms(null, null, null, null, 0, Money.UNNAMED);
        return histories.stream().map(item -> price(item, terms.getOrDefault(item.id(), unknown))).toList();
    }

    /** One of the items under terms of its own. */
    public Priced price(String id, PriceTerms own) {
        return price(items.get(id), own);
    }

    private Priced price(PriceHistory item, PriceTerms own) {
        return PriceAdviser.price(new Case(item, own, settings, PriceAdviser.usable(responses.get(item.id())), families.get(item.id()),
                stocks.getOrDefault(item.id(), PriceStock.UNKNOWN)));
    }

    /** Whether there is such an item. */
    public boolean knows(String id) {
        return items.containsKey(id);
    }
}
