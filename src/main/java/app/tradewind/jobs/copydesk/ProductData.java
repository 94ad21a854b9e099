package app.tradewind.jobs.copydesk;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.ProductFact;
import app.tradewind.jobs.boards.copy.Knowledge;
import app.tradewind.jobs.boards.copy.Known;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.copydesk.KnownStore.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of every product, read once for one check of all listings. */
final class ProductData {

    private final Map<String, List<Said>> said;
    private final Map<String, List<ProductFact>> sheets;

    private ProductData(Map<String, List<Said>> said, Map<String, List<ProductFact>> sheets) {
        this.said = said;
        this.sheets = sheets;
    }

    static ProductData of(Workspace workspace) {
        return new ProductData(workspace.known().list().stream().collect(Collectors.groupingBy(Said::sku)),
                workspace.productFacts().latest().stream().filter(fact -> !fact.name().equals(ProductFact.TITLE))
                        .collect(Collectors.groupingBy(ProductFact::sku)));
    }

    Knowledge of(Listing listing) {
        String sku = listing.item().sku();
        List<Known> told = new ArrayList<>();
        said.getOrDefault(sku, List.of()).forEach(each -> told.add(new Known(each.name(), each.value(), each.id(), each.day(), null, "")));
        listing.facts().attributes().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(each -> told.add(Known.of(each.getKey(), each.getValue(), listing.origin())));
        sheets.getOrDefault(sku, List.of()).forEach(each -> told.add(Known.of(each.name(), each.value(), each.origin())));
        return Knowledge.of(told);
    }
}
