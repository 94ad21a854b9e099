package app.tradewind.jobs.supply;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.market.shutdown.Closing;
import app.tradewind.market.shutdown.Shutdowns;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.storage.Workspace;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of each product's deliveries. The country of the factory is the one a person told; else the only
 * one that pays in the currency of the supplier's price, unless half the world trades in it; else not known, and
 * then no shut-down is reckoned with.
 *
 * @param told by a person
 * @param shutdowns of factories by country
 * @param deliveries past ones by product number
 */
public record Supplies(FactorySettings told, Shutdowns shutdowns, Map<String, List<Supply.Delivery>> deliveries) {

    /** Nothing is known. */
    public static final Supplies UNKNOWN = new Supplies(FactorySettings.UNSAID, Shutdowns.NONE, Map.of());

    private static final Set<String> TRADED_IN = Set.of("USD", "EUR", "GBP", "HKD");
    private static final int YEARS_BACK = 4;

    /** As a workspace knows it. */
    public static Supplies of(Workspace workspace, ReferenceData reference) {
        return new Supplies(FactorySettings.of(workspace.settings()), reference.shutdowns(), Map.of());
    }

    /** @return {@code Supply.UNKNOWN} where neither deliveries nor shut-downs are known */
    public Supply of(SupplierTerms terms, MarketProfiles markets, LocalDate today) {
        List<Supply.Delivery> past = deliveries.getOrDefault(terms.sku(), List.of());
        List<Closing> closings = shutdowns.between(country(terms, markets), today.minusYears(YEARS_BACK), today.plusYears(1));
        return past.isEmpty() && closings.isEmpty() ? Supply.UNKNOWN : Supply.of(past, closings, told.shareOrUsual(), today);
    }

    /** Where the factory of a product stands; empty where it is not known. */
    public String country(SupplierTerms terms, MarketProfiles markets) {
        if (!told.country().isEmpty() || terms.unitCost() == null) {
            return told.country();
        }
        Currency currency = terms.unitCost().currency();
        List<String> payers = markets.all().stream().filter(market -> market.currency().equals(currency)).map(MarketProfile::code).toList();
        return payers.size() == 1 && !TRADED_IN.contains(currency.getCurrencyCode()) ? payers.get(0) : "";
    }
}
