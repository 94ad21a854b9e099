package app.tradewind.stock.route.lane;

import app.tradewind.market.Dates;
import app.tradewind.reference.Entry;
import app.tradewind.stock.route.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All lanes, tariffs and habits that are written down. A later file's lane takes the place of an earlier one of
 * the same way, origin and market.
 */
public final class RouteBook {

    /** Folder of the reference files. */
    public static final String FOLDER = "stock/routes";

    private static final Set<String> LANE = Set.of("market", "origin", "route", "freight-per-kg", "freight-per-m3", "freight-per-piece",
            "freight-per-consignment", "kg-per-m3", "days", "days-sd", "review-days", "on-time", "last-mile", "handling", "return-loss",
            "storage-per-m3-month", "ageing", "fixed-month", "least-batch", "source", "checked");
    private static final Set<String> TARIFF = Set.of("market", "origin", "code", "rate", "from", "until", "source", "checked");

    private final Map<Lane.Key, Lane> lanes = new LinkedHashMap<>();
    private final List<Tariff> tariffs = new ArrayList<>();
    private Habits habits = Habits.UNKNOWN;

    private RouteBook() { }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public static RouteBook read(List<Entry> files) {
        RouteBook book = new RouteBook();
        files.forEach(book::add);
        return book;
    }

    private void add(Entry file) {
        file.allowOnly(Set.of("habits", "lanes", "tariffs"));
        file.find("habits").ifPresent(given -> {
            given.allowOnly(Set.of("holding-rate", "season-days", "salvage", "returns", "pieces-per-order", "origin"));
            LaneFields fields = new LaneFields(given);
            habits = new Habits(fields.share("holding-rate"), fields.number("season-days"), fields.share("salvage"),
                    fields.share("returns"), fields.number("pieces-per-order"), code(fields.text("origin"))).or(habits);
        });
        file.list("lanes").forEach(entry -> {
            entry.allowOnly(LANE);
            entry.field("market").items().forEach(market -> put(lane(entry, code(market.text()))));
        });
        file.list("tariffs").forEach(entry -> {
            entry.allowOnly(TARIFF);
            entry.field("market").items().forEach(market -> tariffs.add(tariff(entry, code(market.text()))));
        });
    }

    private void put(Lane lane) {
        lanes.put(lane.key(), lane);
    }

    private static Lane lane(Entry entry, String market) {
        LaneFields fields = new LaneFields(entry);
        Way way = Way.of(entry.text("route")).orElseThrow(() -> entry.field("route").wrong("route.file.not-way", entry.text("route"),
                String.join(", ", Arrays.stream(Way.values()).map(Way::id).toList())));
        return new Lane(new Lane.Key(way, code(fields.text("origin")), market),
                new Lane.Freight(fields.money("freight-per-kg"), fields.money("freight-per-m3"), fields.money("freight-per-piece"),
                        fields.money("freight-per-consignment"), fields.number("kg-per-m3")),
                new Lane.Time(fields.number("days"), fields.number("days-sd"), fields.number("review-days"), fields.share("on-time")),
                new Lane.Charges(fields.money("last-mile"), fields.money("handling"), fields.money("return-loss")),
                new Lane.Store(fields.money("storage-per-m3-month"), fields.ageing("ageing"), fields.money("fixed-month"),
                        fields.number("least-batch")),
                new Lane.About(fields.text("source"), fields.day("checked")));
    }

    private static Tariff tariff(Entry entry, String market) {
        LaneFields fields = new LaneFields(entry);
        return new Tariff(market, code(fields.text("origin")), figures(entry.text("code")), fields.share("rate"),
                new Dates(fields.day("from"), fields.day("until")), new Lane.About(fields.text("source"), fields.day("checked")));
    }

    /** Every lane, in the order of the files. */
    public List<Lane> lanes() {
        return List.copyOf(lanes.values());
    }

    /** All tariffs, in the order of the files. */
    public List<Tariff> tariffs() {
        return List.copyOf(tariffs);
    }

    public Habits habits() {
        return habits;
    }

    /** The same with the cost of money in stock as the person laid it down elsewhere; {@code NaN} leaves it as it is written here. */
    public RouteBook keepingAt(double holdingRate) {
        RouteBook book = new RouteBook();
        book.lanes.putAll(lanes);
        book.tariffs.addAll(tariffs);
        book.habits = Double.isNaN(holdingRate) ? habits : habits.keepingAt(BigDecimal.valueOf(holdingRate));
        return book;
    }

    /** The lane from one country into a market; one for that very origin goes before one for any. */
    public Optional<Lane> lane(Way way, String origin, String market) {
        return lanes.values().stream().filter(lane -> lane.key().way() == way && lane.key().leads(code(origin), code(market)))
                .max(Comparator.comparing(lane -> lane.key().origin().length()));
    }

    /** The tariff of goods on a day: the longest code that theirs begins with, for that very origin before any; empty where none is written down. */
    public Optional<Tariff> tariff(String market, String origin, String goods, LocalDate day) {
        String code = figures(goods);
        return code.isEmpty() ? Optional.empty() : tariffs.stream()
                .filter(each -> each.market().equals(code(market)) && each.rate() != null && each.dates().cover(day)
                        && code.startsWith(each.code()) && (each.origin().isEmpty() || each.origin().equals(code(origin))))
                .max(Comparator.comparing((Tariff each) -> each.code().length()).thenComparing(each -> each.origin().length()));
    }

    private static String figures(String code) {
        return code.replaceAll("[^0-9]", "");
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
