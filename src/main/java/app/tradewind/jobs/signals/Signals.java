package app.tradewind.jobs.signals;

import app.tradewind.catalog.ProductFact;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.facts.signals.TrendStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What others say, as imported, and what the person says belongs together.
 *
 * @param estimates the last word of each source about each product or term
 * @param trends search interest, a line a term and file
 * @param shipments past and open deliveries
 * @param same own product numbers by the platform's number in upper case, as a person matched them
 * @param titles what suppliers call the products of their sheets, by product number
 */
public record Signals(List<Estimate> estimates, Map<TrendStore.Series, List<TrendPoint>> trends, List<Shipment> shipments,
        Map<String, String> same, Map<String, String> titles) {

    /** Nobody says anything. */
    public static final Signals NONE = new Signals(List.of(), Map.of(), List.of(), Map.of(), Map.of());

    public static Signals of(Workspace workspace) {
        return new Signals(workspace.estimates().latest(), workspace.trends().series(), workspace.shipments().latest(),
                new SameProduct(workspace.settings()).all(), workspace.productFacts().latest().stream()
                        .filter(fact -> fact.name().equals(ProductFact.TITLE))
                        .collect(Collectors.toMap(ProductFact::sku, ProductFact::value, (first, later) -> later)));
    }
}
