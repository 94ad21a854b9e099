package app.tradewind.jobs.scenarios.lane;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.routes.RouteBoard;
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
 * What becomes of each product while a mode is closed: the cheapest way that remains where it is there sooner than
 * waiting would be, or waiting. A product goes by the mode of its latest purchase order, else by the way advised.
 *
 * @param byItem by product and market as text; those that do not go by the closed mode are not there
 * @param unknown products of which neither is known
 */
public record Detours(Map<String, Detour> byItem, int unknown) {

    public static final Detours NONE = new Detours(Map.of(), 0);
    private static final double DAYS_A_WEEK = 7;

    public Detours {
        byItem = Map.copyOf(byItem);
    }

    /**
     * @param by the way that remains, {@code null} for waiting
     * @param weeks that a delivery then takes longer; negative where the way that remains is faster
     * @param extra a piece costs more by it, {@code null} for waiting
     */
    public record Detour(Way by, double weeks, Money extra) { }

    /** Products that go another way. */
    public int switched() {
        return (int) byItem.values().stream().filter(detour -> detour.by() != null).count();
    }

    /** @param lines of purchase orders, which tell how goods travelled */
    public static Detours of(Closure closure, RouteBoard routes, List<Shipment> lines) {
        if (!closure.any()) {
            return NONE;
        }
        Map<SkuMarket, String> travelled = travelled(lines);
        Map<String, Detour> detours = new HashMap<>();
        int unknown = 0;
        for (RouteBoard.Row row : routes.rows()) {
            String mode = travelled.get(row.item());
            if (mode == null && row.advice().chosen() == null) {
                unknown++;
            } else if (mode != null ? closure.closes(mode) : closure.closes(row.advice().chosen())) {
                detours.put(row.item().toString(), detour(closure, row.advice()));
            }
        }
        return new Detours(detours, unknown);
    }

    private static Detour detour(Closure closure, RouteAdvice advice) {
        Optional<Option> usual = cheapest(advice, closure::closes);
        return usual.flatMap(now -> cheapest(advice, way -> !closure.closes(way))
                .map(other -> new Detour(other.way(), (other.service().days() - now.service().days()) / DAYS_A_WEEK,
                        Money.ofComputed(other.cost().total() - now.cost().total(), advice.currency())))
                .filter(other -> other.weeks() < closure.weeks()))
                .orElse(new Detour(null, closure.weeks(), null));
    }

    private static Optional<Option> cheapest(RouteAdvice advice, Predicate<Way> ways) {
        return advice.options().stream().filter(option -> ways.test(option.way()) && option.eligible() && option.service().days() >= 0)
                .min(Comparator.comparingDouble(option -> option.cost().total()));
    }

    /** The mode of each product's latest order that names one. */
    private static Map<SkuMarket, String> travelled(List<Shipment> lines) {
        Map<SkuMarket, LocalDate> latest = new HashMap<>();
        Map<SkuMarket, String> modes = new HashMap<>();
        for (Shipment line : lines) {
            SkuMarket item = new SkuMarket(line.sku(), line.lane().market());
            LocalDate day = line.days().ordered() != null ? line.days().ordered() : line.days().shipped();
            if (!line.lane().mode().isBlank() && day != null && (!latest.containsKey(item) || !day.isBefore(latest.get(item)))) {
                latest.put(item, day);
                modes.put(item, Lane.mode(line.lane().mode()));
            }
        }
        return modes;
    }
}
