package app.tradewind.jobs.suppliers;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.suppliers.ArrivalBoard.LaneRow;
import app.tradewind.jobs.suppliers.ArrivalBoard.Loss;
import app.tradewind.jobs.suppliers.ArrivalBoard.Row;
import app.tradewind.stock.supply.EtaAdvice;
import app.tradewind.stock.supply.EtaAdvice.Status;
import app.tradewind.stock.supply.EtaAdviser;
import app.tradewind.stock.supply.Journey;
import app.tradewind.stock.supply.Lane;
import app.tradewind.stock.supply.LaneTimes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells of everything under way when it will be there, whether that is soon enough, and what it costs if not. */
public final class ShowArrivals {

    private static final double DAYS_A_WEEK = 7;
    private static final List<Status> URGENCY = List.of(Status.OVERDUE, Status.LATE, Status.MAY_BE_LATE, Status.IN_TIME, Status.UNKNOWN);

    private final Snapshot snapshot;
    private final List<Shipment> lines;
    private final Map<SkuMarket, Listing> listings;

    /** @param lines of purchase orders, past and open, as they stand */
    public ShowArrivals(Snapshot snapshot, List<Shipment> lines) {
        this.snapshot = snapshot;
        this.lines = lines;
        this.listings = snapshot.catalogue().byItem();
    }

    public ArrivalBoard run(StockBoard stock) {
        List<Journey> past = Journey.past(lines);
        LaneTimes times = LaneTimes.of(past);
        EtaAdviser adviser = new EtaAdviser(times, snapshot.today());
        List<Row> rows = new ArrayList<>();
        for (Journey.Under under : Journey.open(lines)) {
            rows.add(row(under, adviser, stock));
        }
        rows.sort(Comparator.comparing((Row row) -> URGENCY.indexOf(row.advice().status()))
                .thenComparing(row -> row.loss().pieces() > 0 ? -row.loss().pieces() : 0)
                .thenComparing(row -> row.advice().due() == null ? LocalDate.MAX : row.advice().due().day())
                .thenComparing(row -> row.advice().subject()));
        return new ArrivalBoard(snapshot.today(), rows, lanes(past, times), past.size());
    }

    private Row row(Journey.Under under, EtaAdviser adviser, StockBoard stock) {
        Shelves found = shelves(under, stock);
        List<Shelf> shelves = found.known();
        Shelf first = shelves.stream().filter(shelf -> shelf.runsOut() != null)
                .min(Comparator.comparing(Shelf::runsOut).thenComparing(Shelf::item)).orElse(null);
        EtaAdvice advice = adviser.advise(under, first == null ? null : first.runsOut(), found.all());
        SkuMarket item = first != null ? first.item() : !shelves.isEmpty() ? shelves.get(0).item()
                : new SkuMarket(under.first().sku(), under.first().lane().market());
        Integer pieces = under.lines().stream().anyMatch(line -> line.pieces().ordered() == null) ? null
                : Integer.valueOf(under.lines().stream().mapToInt(line -> line.pieces().ordered()).sum());
        return new Row(advice, item, snapshot.catalogue().names().of(item), pieces, loss(advice, found));
    }

    /**
     * What lies on the shelf of a product that is under way.
     *
     * @param weekly expected demand a week
     * @param runsOut the day it is sold out as expected, {@code null} beyond the weeks forecast
     */
    private record Shelf(SkuMarket item, double weekly, LocalDate runsOut) { }

    /** @param all whether stock and demand of every product that is under way are known */
    private record Shelves(List<Shelf> known, boolean all) { }

    /** Of each product in its market; where the file names no market, in every one it is sold in. */
    private Shelves shelves(Journey.Under under, StockBoard stock) {
        Set<SkuMarket> known = new TreeSet<>();
        List<Shelf> shelves = new ArrayList<>();
        boolean all = true;
        for (Shipment line : under.lines()) {
            boolean seen = false;
            for (StockBoard.Row row : stock.rows()) {
                boolean meant = row.item().sku().equals(line.sku())
                        && (line.lane().market().isEmpty() || line.lane().market().equals(row.item().market()));
                boolean told = meant && row.fan() != null && row.stock().onHand() != null;
                seen |= told;
                all &= !meant || told;
                if (told && known.add(row.item())) {
                    shelves.add(shelf(row));
                }
            }
            all &= seen;
        }
        return new Shelves(shelves, all);
    }

    private Shelf shelf(StockBoard.Row row) {
        double[] weeks = row.fan().changed() == null ? row.fan().mean() : row.fan().changed();
        double left = row.stock().onHand();
        double sum = 0;
        LocalDate out = null;
        for (int week = 0; week < weeks.length; week++) {
            sum += weeks[week];
            if (out == null && left <= weeks[week]) {
                out = snapshot.today().plusDays((long) Math.floor(DAYS_A_WEEK * (week + (weeks[week] > 0 ? Math.max(0, left) / weeks[week] : 0))));
            }
            left -= weeks[week];
        }
        return new Shelf(row.item(), sum / weeks.length, out);
    }

    /**
     * Days without stock until it comes, at each product's expected demand; nothing where no shelf gets empty, not known
     * where a shelf is not.
     */
    private Loss loss(EtaAdvice advice, Shelves found) {
        List<Shelf> shelves = found.known();
        if (found.all() && !shelves.isEmpty() && shelves.stream().allMatch(shelf -> shelf.runsOut() == null)) {
            return new Loss(0, Money.zero(snapshot.home()));
        }
        if (advice.window() == null || !found.all()) {
            return new Loss(Double.NaN, null);
        }
        double pieces = 0;
        List<Money> lost = new ArrayList<>();
        for (Shelf shelf : shelves) {
            if (shelf.runsOut() != null) {
                double gone = advice.window().lateness(shelf.runsOut()) * shelf.weekly() / DAYS_A_WEEK;
                Listing listing = listings.get(shelf.item());
                Money left = listing == null ? null : new UnitEconomics(snapshot).of(shelf.item(), listing).left(listing.price());
                pieces += gone;
                lost.add(left == null ? null : left.times(BigDecimal.valueOf(gone)));
            }
        }
        return new Loss(pieces, snapshot.homeMoney().sum(lost));
    }

    private List<LaneRow> lanes(List<Journey> past, LaneTimes times) {
        Map<Lane, Set<Journey.Stage>> all = new LinkedHashMap<>();
        past.forEach(journey -> all.computeIfAbsent(journey.lane(), lane -> new TreeSet<>()).add(journey.stage()));
        Journey.open(lines).forEach(under -> all.computeIfAbsent(under.lane(), lane -> new TreeSet<>()).add(under.stage()));
        List<LaneRow> rows = new ArrayList<>();
        all.forEach((lane, stages) -> stages.forEach(stage -> rows.add(new LaneRow(lane, stage, times.of(lane, stage)))));
        rows.sort(Comparator.comparing(LaneRow::lane).thenComparing(LaneRow::stage));
        return rows;
    }
}
