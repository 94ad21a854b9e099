package app.tradewind.jobs.scenarios.lane;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.scenarios.lane.Detours.Detour;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteAdvice.Option;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.supply.Lane;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How products travel: by the mode of their latest purchase order, else by the way advised, else, as nobody knows,
 * by sea. Where that is closed, they go by the cheapest way that remains if it is there sooner than waiting would
 * be, or wait.
 */
public final class Travel {

    private static final double DAYS_A_WEEK = 7;
    private static final String SEA = "sea";

    private final Map<SkuMarket, String> modes = new HashMap<>();

    /** @param lines of purchase orders, which tell how goods travelled */
    public Travel(List<Shipment> lines) {
        Map<SkuMarket, LocalDate> latest = new HashMap<>();
        for (Shipment line : lines) {
            SkuMarket item = new SkuMarket(line.sku(), line.lane().market());
            LocalDate day = line.days().ordered() != null ? line.days().ordered() : line.days().shipped();
            if (!line.lane().mode().isBlank() && day != null && (!latest.containsKey(item) || !day.isBefore(latest.get(item)))) {
                latest.put(item, day);
                modes.put(item, Lane.mode(line.lane().mode()));
            }
        }
    }

    /** Whether nobody knows how a product travels. */
    public boolean unknown(SkuMarket item, RouteAdvice advice) {
        return modes.get(item) == null && advice.chosen() == null;
    }

    /** What becomes of a product, {@code null} where it does not go by the closed mode. */
    public Detour detour(Closure closure, SkuMarket item, RouteAdvice advice) {
        String mode = modes.get(item);
        boolean closed = mode != null ? closure.closes(mode) : advice.chosen() != null ? closure.closes(advice.chosen()) : closure.closes(SEA);
        return !closed ? null : cheapest(advice, closure::closes).flatMap(now -> cheapest(advice, way -> !closure.closes(way))
                .map(other -> new Detour(other.way(), (other.service().days() - now.service().days()) / DAYS_A_WEEK,
                        Money.ofComputed(other.cost().total() - now.cost().total(), advice.currency())))
                .filter(other -> other.weeks() < closure.weeks())).orElse(new Detour(null, closure.weeks(), null));
    }

    private static Optional<Option> cheapest(RouteAdvice advice, Predicate<Way> ways) {
        return advice.options().stream().filter(option -> ways.test(option.way()) && option.eligible() && option.service().days() >= 0)
                .min(Comparator.comparingDouble(option -> option.cost().total()));
    }
}
