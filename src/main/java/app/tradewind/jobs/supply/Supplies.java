package app.tradewind.jobs.supply;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.market.shutdown.Closing;
import app.tradewind.market.shutdown.Shutdowns;
import app.tradewind.stock.leadtime.Supply;
import app.tradewind.storage.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
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
 * @param deliveries past ones by product number, and by supplier after a bar
 */
public record Supplies(FactorySettings told, Shutdowns shutdowns, Map<String, List<Supply.Delivery>> deliveries) {

    /** Nothing is known. */
    public static final Supplies UNKNOWN = new Supplies(FactorySettings.UNSAID, Shutdowns.NONE, Map.of());

    private static final Set<String> TRADED_IN = Set.of("USD", "EUR", "GBP", "HKD");
    private static final int YEARS_BACK = 4;
    private static final String BAR = "|";

    /** As a workspace knows it. */
    public static Supplies of(Workspace workspace, ReferenceData reference) {
        return new Supplies(FactorySettings.of(workspace.settings()), reference.shutdowns(), deliveries(workspace.shipments().latest()));
    }

    /** Those of which both days are known, under the product's number and, after a bar, under the supplier's name. */
    private static Map<String, List<Supply.Delivery>> deliveries(List<Shipment> shipments) {
        Map<String, List<Supply.Delivery>> deliveries = new HashMap<>();
        for (Shipment shipment : shipments) {
            Shipment.Days days = shipment.days();
            if (days.ordered() != null && days.arrived() != null) {
                Supply.Delivery delivery = new Supply.Delivery(days.ordered(), days.arrived());
                deliveries.computeIfAbsent(shipment.sku(), none -> new ArrayList<>()).add(delivery);
                if (!shipment.order().supplier().isEmpty()) {
                    deliveries.computeIfAbsent(BAR + shipment.order().supplier(), none -> new ArrayList<>()).add(delivery);
                }
            }
        }
        return deliveries;
    }

    /** The product's own deliveries, or where they are too few all of its supplier's. */
    private List<Supply.Delivery> past(SupplierTerms terms) {
        List<Supply.Delivery> own = deliveries.getOrDefault(terms.sku(), List.of());
        return own.size() >= Supply.LEAST_DELIVERIES || terms.supplier().isEmpty() ? own
                : deliveries.getOrDefault(BAR + terms.supplier(), own);
    }

    /** @return {@code Supply.UNKNOWN} where neither deliveries nor shut-downs are known */
    public Supply of(SupplierTerms terms, MarketProfiles markets, LocalDate today) {
        List<Supply.Delivery> past = past(terms);
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
