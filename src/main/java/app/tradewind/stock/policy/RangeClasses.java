package app.tradewind.stock.policy;

import app.tradewind.forecast.trial.Variability;
import app.tradewind.forecast.trial.Worth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A range divided by value and variability, and each class with its level of service. An item whose value
 * is not known has no class. Borders and methods are those of {@link Worth} and {@link Variability}.
 */
public final class RangeClasses {

    private final Map<String, ServiceClass> byItem = new HashMap<>();
    private final Map<String, Double> share = new HashMap<>();

    /**
     * @param id the item
     * @param value what it brings in a year, {@code NaN} where not known
     * @param variability of its demand
     */
    public record Item(String id, double value, Variability variability) { }

    /** Where nothing is divided. */
    public static final RangeClasses NONE = new RangeClasses(List.of(), ServicePlan.USUAL_FOR_ALL);

    private final ServicePlan.Way way;

    /** @param plan gives the level of each class */
    public RangeClasses(List<Item> items, ServicePlan plan) {
        this.way = plan.way();
        List<Item> known = items.stream().filter(item -> item.value() >= 0).toList();
        double all = known.stream().mapToDouble(Item::value).sum();
        List<Worth> worths = Worth.of(known.stream().mapToDouble(Item::value).toArray());
        for (int i = 0; i < known.size(); i++) {
            Item item = known.get(i);
            ServiceClass place = new ServiceClass(worths.get(i), item.variability(), Double.NaN);
            byItem.put(item.id(), new ServiceClass(worths.get(i), item.variability(), plan.of(place.name())));
            share.put(item.id(), all > 0 ? item.value() / all : 0);
        }
    }

    /** Where the levels come from. */
    public ServicePlan.Way way() {
        return way;
    }

    /** The class of an item, or {@code null} where its value is not known. */
    public ServiceClass of(String id) {
        return byItem.get(id);
    }

    /** Items in a class. */
    public int count(String className) {
        return (int) byItem.values().stream().filter(one -> one.name().equals(className)).count();
    }

    /** A class's share of the range's value, 0 to 1. */
    public double share(String className) {
        return byItem.entrySet().stream().filter(one -> one.getValue().name().equals(className))
                .mapToDouble(one -> share.get(one.getKey())).sum();
    }
}
