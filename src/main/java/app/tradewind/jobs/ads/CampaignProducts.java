package app.tradewind.jobs.ads;

import app.tradewind.catalog.ads.AdLine;
import app.tradewind.jobs.ads.AdBoard.Products;
import app.tradewind.jobs.ads.AdBoard.Told;
import app.tradewind.storage.ads.AdStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What campaigns advertise: as a person says, else as the reports about products do, by ad group where they name it. */
final class CampaignProducts {

    private final Map<List<String>, String> byPerson = new HashMap<>();
    private final Map<List<String>, Map<String, Double>> byReport = new HashMap<>();

    CampaignProducts(Standing standing, List<AdStore.Told> told) {
        told.forEach(one -> byPerson.put(List.of(one.market(), one.campaign()), one.sku()));
        standing.products().forEach(this::learn);
        standing.lines().forEach(this::learn);
    }

    private void learn(AdLine line) {
        if (!line.sku().isEmpty()) {
            double clicks = line.result().clicks() + 1.0;
            byReport.computeIfAbsent(campaign(line), key -> new TreeMap<>()).merge(line.sku(), clicks, Double::sum);
            byReport.computeIfAbsent(group(line), key -> new TreeMap<>()).merge(line.sku(), clicks, Double::sum);
        }
    }

    /** Products of a row with the share of its clicks each; empty where nobody says. */
    Map<String, Double> of(AdLine line) {
        String told = byPerson.get(List.of(line.place().market(), line.place().campaign()));
        if (told != null) {
            return Map.of(told, 1.0);
        }
        if (!line.sku().isEmpty()) {
            return Map.of(line.sku(), 1.0);
        }
        Map<String, Double> found = byReport.getOrDefault(group(line), byReport.getOrDefault(campaign(line), Map.of()));
        double all = found.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        found.forEach((sku, clicks) -> shares.put(sku, clicks / all));
        return shares;
    }

    /** Products of the whole campaign of a row. */
    Products products(AdLine line) {
        String told = byPerson.get(List.of(line.place().market(), line.place().campaign()));
        if (told != null) {
            return new Products(List.of(told), Told.BY_PERSON);
        }
        List<String> skus = List.copyOf(byReport.getOrDefault(campaign(line), Map.of()).keySet());
        return new Products(skus, skus.isEmpty() ? Told.NOT : Told.BY_REPORT);
    }

    private static List<String> campaign(AdLine line) {
        return List.of(line.place().platform(), line.place().market(), line.place().campaign());
    }

    private static List<String> group(AdLine line) {
        return List.of(line.place().platform(), line.place().market(), line.place().campaign(), line.place().group());
    }
}
