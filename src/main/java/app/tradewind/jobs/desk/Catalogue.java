package app.tradewind.jobs.desk;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.quality.Trust;
import app.tradewind.storage.facts.StockTotal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the seller's files say of the products, at their latest state.
 *
 * @param listings every listing
 * @param terms supplier terms by product number
 * @param stock stock of all places by item
 * @param certificates all evidence held
 * @param competitors all prices seen, oldest first
 * @param trust how far all this, and the order lines, can be relied on
 */
public record Catalogue(
        List<Listing> listings, Map<String, SupplierTerms> terms, Map<SkuMarket, StockTotal> stock,
        List<Certificate> certificates, List<CompetitorPrice> competitors, Trust trust) {

    /** The listing of each item; of several channels the first that has a price. */
    public Map<SkuMarket, Listing> byItem() {
        Map<SkuMarket, Listing> byItem = new TreeMap<>();
        for (Listing listing : listings) {
            byItem.merge(listing.item(), listing, (first, second) -> first.price() != null ? first : second);
        }
        return byItem;
    }

    /** The category of each listing that names one; of a product in a market without, that of its first other listing. */
    public Map<SkuMarket, String> categories(Collection<SkuMarket> items) {
        Map<String, String> any = new HashMap<>();
        Map<SkuMarket, String> categories = new HashMap<>();
        for (Listing listing : listings) {
            String category = listing.facts().category().strip();
            if (!category.isEmpty()) {
                any.putIfAbsent(listing.item().sku(), category);
            }
        }
        Map<SkuMarket, Listing> own = byItem();
        for (SkuMarket item : items) {
            String category = own.containsKey(item) ? own.get(item).facts().category().strip() : "";
            category = category.isEmpty() ? any.getOrDefault(item.sku(), "") : category;
            if (!category.isEmpty()) {
                categories.put(item, category);
            }
        }
        return categories;
    }

    /** What each product is called. */
    public Names names() {
        return new Names(listings);
    }
}
