package app.tradewind.pricing.advise;

import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.response.ItemResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the others of a family gain when an item's price rises: buyers who leave it take them instead.
 * Counted only where the data show it, the others held at their prices of now.
 *
 * @param profit of the others a period at their prices of now, those of unknown cost left out
 * @param share cross elasticity of the others by this item's price alone: normal, mean
 * @param sd of that
 */
record Family(double profit, double share, double sd) {

    /** Standard deviations from nothing that count as shown. */
    private static final double SHOWN = 2;

    private static final Family NONE = new Family(0, 0, 0);

    /** By item; an item without a family, or of one that shows nothing, has none. */
    static Map<String, Family> of(List<PriceHistory> histories, Map<String, PriceTerms> terms,
            Map<String, ItemResponse> responses) {
        Map<String, List<PriceHistory>> groups = new LinkedHashMap<>();
        histories.forEach(item -> groups.computeIfAbsent(item.group(), g -> new ArrayList<>()).add(item));
        Map<String, Family> families = new HashMap<>();
        for (List<PriceHistory> group : groups.values()) {
            double all = 0;
            double pieces = 0;
            for (PriceHistory item : group) {
                all += profit(item, terms.get(item.id()), responses.get(item.id()));
                pieces += pieces(responses.get(item.id()));
            }
            for (PriceHistory item : group) {
                ItemResponse response = responses.get(item.id());
                families.put(item.id(), of(all - profit(item, terms.get(item.id()), response), group.size() - 1, response,
                        pieces - pieces(response)));
            }
        }
        return families;
    }

    /** The others never gain more pieces than this item loses: what looks like more came from prices that moved together. */
    private static Family of(double profit, int others, ItemResponse response, double pieces) {
        ItemResponse.Lift cross = response == null ? null : response.beside().siblings();
        if (cross == null || !(cross.mean() > SHOWN * cross.sd()) || !(profit > 0) || !(pieces > 0)) {
            return NONE;
        }
        double share = Math.min(cross.mean() / others, -response.elasticity().mean() * response.level() / pieces);
        return new Family(profit, share, cross.sd() * share / cross.mean());
    }

    private static double pieces(ItemResponse response) {
        return response == null ? 0 : response.level();
    }

    /** A period at the price of now; nothing where cost or sales are not known. */
    private static double profit(PriceHistory item, PriceTerms terms, ItemResponse response) {
        if (terms == null || terms.unitCost() == null || response == null || !(item.priceNow() > 0)) {
            return 0;
        }
        double fee = terms.feeRate() == null ? 0 : terms.feeRate();
        return Math.max(0, response.level() * (item.priceNow() * (1 - fee) - terms.unitCost().toDouble()));
    }

    boolean shows() {
        return profit > 0;
    }

    /** Expected gain of the others a period when this price is multiplied by {@code ratio}. */
    double gain(double ratio) {
        if (!shows()) {
            return 0;
        }
        double log = Math.log(ratio);
        return profit * (Math.exp(share * log + sd * sd * log * log / 2) - 1);
    }
}
