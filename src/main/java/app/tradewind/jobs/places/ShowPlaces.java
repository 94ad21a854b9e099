package app.tradewind.jobs.places;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.places.PlacesBoard.Move;
import app.tradewind.jobs.places.PlacesBoard.Part;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.PlacesBoard.Split;
import app.tradewind.jobs.places.PlacesBoard.Stand;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.places.Arrival;
import app.tradewind.stock.places.PlaceAdvice;
import app.tradewind.stock.places.Pooling;
import app.tradewind.stock.places.Site;
import app.tradewind.stock.places.Transfers.Transfer;
import app.tradewind.stock.places.Transfers.Way;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.storage.places.PlaceWay;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at the stock of every product place by place. */
public final class ShowPlaces {

    private static final int MOST_WEEKS = 26;
    private static final int LEAST_WEEKS = 4;
    private static final int USUAL_WEEKS = 8;
    private static final double DAYS_UNTOLD = 14;
    private static final String ANYWHERE = "ZZ";

    private final Jobs jobs;
    private final List<StockLevel> counts;
    private final Map<String, PlaceKind> kinds;
    private final List<PlaceWay> ways;
    private final RouteBook book;

    /** @param counts the latest of each product and place @param kinds of every place by name @param ways told by persons @param book the freight table */
    public ShowPlaces(Jobs jobs, List<StockLevel> counts, Map<String, PlaceKind> kinds, List<PlaceWay> ways, RouteBook book) {
        this.jobs = jobs;
        this.counts = counts;
        this.kinds = kinds;
        this.ways = ways;
        this.book = book;
    }

    /** @param arriving quantities by product number that a person asked to part */
    public PlacesBoard run(Snapshot snapshot, Wishes wishes, Map<String, Integer> arriving, Progress progress) {
        Map<String, Map<SkuMarket, StockItem>> bySku = new TreeMap<>();
        jobs.planOrders().each(snapshot, MOST_WEEKS, wishes.seed(), progress, item -> item)
                .forEach((item, known) -> bySku.computeIfAbsent(item.sku(), none -> new TreeMap<>()).put(item, known));
        Map<String, List<StockLevel>> levels = new TreeMap<>();
        counts.forEach(level -> levels.computeIfAbsent(level.item().sku(), none -> new ArrayList<>()).add(placed(level, bySku)));
        Names names = snapshot.catalogue().names();
        List<Row> rows = new ArrayList<>();
        levels.forEach((sku, own) -> {
            if (bySku.containsKey(sku)) {
                rows.add(row(sku, names.of(sku), own, new Around(snapshot, wishes, bySku.get(sku), arriving.getOrDefault(sku, 0))));
            }
        });
        rows.sort(Comparator.comparing((Row row) -> -row.moves().stream().mapToInt(move -> move.load().pieces()).sum())
                .thenComparing(row -> row.stands().stream().mapToDouble(Stand::cover).filter(cover -> !Double.isNaN(cover)).min()
                        .orElse(Double.POSITIVE_INFINITY)).thenComparing(Row::sku));
        return new PlacesBoard(snapshot.today(), rows, kinds, ways, level(wishes));
    }

    /** As asked, or the usual one where each product has its own. */
    private static double level(Wishes wishes) {
        return Double.isNaN(wishes.serviceLevel()) ? StockSettings.USUAL_SERVICE_LEVEL : wishes.serviceLevel();
    }

    /** Counts that name no country belong to the only market a product has. */
    private static StockLevel placed(StockLevel level, Map<String, Map<SkuMarket, StockItem>> bySku) {
        Map<SkuMarket, StockItem> items = bySku.getOrDefault(level.item().sku(), Map.of());
        return level.item().market().equals(ANYWHERE) && items.size() == 1 ? new StockLevel(items.keySet().iterator().next(), level.place(),
                level.asOf(), level.onHand(), level.onOrder(), level.origin()) : level;
    }

    /** What is known around one product. */
    private record Around(Snapshot snapshot, Wishes wishes, Map<SkuMarket, StockItem> items, int arriving) {

        StockItem any() {
            return items.values().iterator().next();
        }

        int weeks() {
            double weeks = any().leadTime().weeks() + any().leadTime().reviewWeeks();
            return Double.isNaN(weeks) ? USUAL_WEEKS : (int) Math.min(MOST_WEEKS, Math.max(LEAST_WEEKS, Math.ceil(weeks)));
        }

        boolean money() {
            return items.values().stream().allMatch(item -> item.economics().unitMargin() != null && item.economics().unitMargin().toDouble() > 0);
        }

        /** In the currency of the margins; {@code NaN} where not known or no rate is. */
        double amount(Money money) {
            Money margin = any().economics().unitMargin();
            Money same = money == null || margin == null ? null : new HomeMoney(snapshot.home(), snapshot.rates(), snapshot.today()).in(margin.currency(), money);
            return same == null ? Double.NaN : same.toDouble();
        }
    }

    private Row row(String sku, String name, List<StockLevel> own, Around around) {
        int weeks = around.weeks();
        boolean money = around.money();
        Stands stands = Stands.of(own, around.items, kinds, weeks, money);
        PlaceAdvice.Asked asked = new PlaceAdvice.Asked(weeks, money, around.snapshot.today(), around.wishes.seed());
        int carton = Math.max(1, around.any().rule().pack());
        PlaceAdvice advice = stands.sites().isEmpty() ? PlaceAdvice.abstain(sku, Phrase.of("stock.missing.on-hand"), asked)
                : PlaceAdvice.of(sku, stands.sites(), (from, to) -> way(stands.levels().get(from), stands.levels().get(to), around), carton, asked);
        List<Move> moves = advice.moves().stream().map(move -> move(move, stands, carton, around)).toList();
        return new Row(sku, name, own.stream().map(level -> stand(level, stands)).toList(), moves,
                stands.selling() < 2 ? null : split(stands, carton, weeks, around), advice);
    }

    private Stand stand(StockLevel level, Stands stands) {
        int at = stands.levels().indexOf(level);
        return new Stand(level.place(), kinds.get(level.place()), level.item().market(), level.onHand(),
                at < 0 ? level.onOrder() : Integer.valueOf(stands.sites().get(at).incoming()),
                new Stand.Asked(level.asOf(), at < 0 ? Double.NaN : stands.weekly()[at]));
    }

    /** As told, or as the freight table has it. */
    private Optional<PlaceWay> known(StockLevel from, StockLevel to, Around around) {
        return ways.stream().filter(told -> told.from().equals(from.place()) && told.to().equals(to.place())).findFirst()
                .or(() -> new LaneWays(book, kinds, around.snapshot.homeMoney()).of(from, to, around.snapshot.catalogue().terms().get(to.item().sku())));
    }

    /** As known; else within a market, or out of a warehouse that serves any, it takes two weeks at a cost not known. */
    private Way way(StockLevel from, StockLevel to, Around around) {
        Optional<PlaceWay> known = known(from, to, around);
        if (known.isPresent()) {
            return new Way(known.get().days() == null ? DAYS_UNTOLD : known.get().days(),
                    around.money() ? around.amount(known.get().aCarton()) : Double.NaN);
        }
        boolean near = from.item().market().equals(ANYWHERE) || from.item().equals(to.item());
        return near ? new Way(DAYS_UNTOLD, Double.NaN) : null;
    }

    private Move move(Transfer move, Stands stands, int carton, Around around) {
        List<Site> sites = stands.sites();
        String from = sites.get(move.from()).name();
        String to = sites.get(move.to()).name();
        Money margin = around.any().economics().unitMargin();
        Money cost = known(stands.levels().get(move.from()), stands.levels().get(move.to()), around)
                .filter(known -> known.aCarton() != null).map(known -> known.aCarton().times(move.pieces() / carton).rounded()).orElse(null);
        Money gain = around.money() ? new Money(BigDecimal.valueOf(move.net(sites)), margin.currency()).rounded() : null;
        return new Move(from, to, new Move.Load(move.pieces(), move.pieces() / carton, move.gained() - move.given()), gain, cost, move.way().days());
    }

    private static Split split(Stands stands, int carton, int weeks, Around around) {
        double lacking = 0;
        for (int i = 0; i < stands.sites().size(); i++) {
            Site site = stands.sites().get(i);
            lacking += Double.isNaN(stands.weekly()[i]) ? 0 : Math.max(0, stands.weekly()[i] * weeks - site.onHand() - site.incoming());
        }
        int quantity = around.arriving > 0 ? around.arriving : (int) Math.ceil(lacking / carton) * carton;
        Arrival arrival = Arrival.of(stands.sites(), quantity, carton);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < stands.sites().size(); i++) {
            Site site = stands.sites().get(i);
            if (!Double.isNaN(stands.weekly()[i])) {
                parts.add(new Part(site.name(), stands.levels().get(i).item().market(), arrival.pieces()[i], arrival.sales()[i],
                        (site.onHand() + site.incoming() + arrival.pieces()[i]) / stands.weekly()[i]));
            }
        }
        return new Split(quantity, around.arriving > 0, weeks, parts, Pooling.of(stands.sites(), level(around.wishes), around.wishes.seed()));
    }
}
