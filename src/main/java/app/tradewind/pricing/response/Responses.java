package app.tradewind.pricing.response;

import app.tradewind.pricing.PriceHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is believed about the response of every item, and whether its prices followed demand instead of
 * leading it. A seller sets all prices by one habit, so the groups are asked together as well: the sum of
 * their standard normal distances over the root of their number is one again (Stouffer et al. 1949).
 */
public final class Responses {

    /** Chance goes this far once in seven hundred. */
    private static final double SURE = 3;
    /** What a group must say itself where all together are sure. */
    private static final double ALONG = 1;

    private Responses() { }

    /**
     * Items without a single sale or usable period are left out of the answer.
     *
     * @param season periods a season, 0 for none
     * @return by item
     */
    public static Map<String, ItemResponse> of(List<PriceHistory> histories, int season) {
        Map<String, List<PriceHistory>> groups = new LinkedHashMap<>();
        histories.forEach(item -> groups.computeIfAbsent(item.group(), g -> new ArrayList<>()).add(item));
        List<ResponseModel> models = new ArrayList<>();
        groups.values().forEach(group -> ResponseModel.fit(group, season).ifPresent(models::add));
        double together = models.stream().mapToDouble(ResponseModel::leaning).sum() / Math.sqrt(models.size());
        Map<ResponseModel, ItemResponse.Lift> siblings = siblings(models);
        Map<String, ItemResponse> responses = new HashMap<>();
        for (ResponseModel model : models) {
            double own = model.leaning();
            boolean followed = own > SURE || together > SURE && own > ALONG;
            // What moved prices and sales at once would pass for buyers changing over.
            responses.putAll(model.answers(season, followed, followed ? null : siblings.get(model)));
        }
        return responses;
    }

    /** How products take buyers from each other is told by all families together: one alone hardly shows it. */
    private static Map<ResponseModel, ItemResponse.Lift> siblings(List<ResponseModel> models) {
        List<ResponseModel> families = models.stream().filter(model -> model.siblings() != null).toList();
        Map<ResponseModel, ItemResponse.Lift> lifts = new HashMap<>();
        if (!families.isEmpty()) {
            RandomEffects all = new RandomEffects(
                    families.stream().mapToDouble(model -> model.siblings().mean()).toArray(),
                    families.stream().mapToDouble(model -> model.siblings().sd()).toArray());
            for (int f = 0; f < families.size(); f++) {
                lifts.put(families.get(f), all.of(f));
            }
        }
        return lifts;
    }
}
