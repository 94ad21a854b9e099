package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.stock.supply.Journey;
import app.tradewind.stock.supply.LaneTime;
import app.tradewind.stock.supply.LaneTimes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * When what is on order already comes. Each future has a day of its own, of those that past journeys of the lane let
 * expect; where too few have ended, the promised day. How much is on order is what the stock files say: of the open
 * purchase orders the earliest count up to that, and what none of them tells comes after half the lead time.
 */
final class UnderWay {

    private static final double DAYS_A_WEEK = 7;

    private final LocalDate first;
    private final long seed;
    private final List<Line> lines = new ArrayList<>();
    private int told;
    private int untold;

    /**
     * A line of an open order.
     *
     * @param days it may come, ascending, equally likely
     * @param chance seed of the days, one for all that travels together
     */
    private record Line(Shipment shipment, LocalDate[] days, long chance, int[] left) {

        LocalDate middle() {
            return days[days.length / 2];
        }

        boolean serves(SkuMarket item) {
            return shipment.sku().equals(item.sku()) && (shipment.lane().market().isEmpty() || shipment.lane().market().equals(item.market()));
        }
    }

    /** @param shipments lines of purchase orders, past and open @param first the plan's first Monday */
    UnderWay(List<Shipment> shipments, LocalDate today, LocalDate first, long seed) {
        this.first = first;
        this.seed = seed;
        LaneTimes times = LaneTimes.of(Journey.past(shipments));
        for (Journey.Under under : Journey.open(shipments)) {
            LocalDate[] days = days(under, times.of(under.lane(), under.stage()), today);
            for (Shipment shipment : under.lines()) {
                Shipment.Pieces pieces = shipment.pieces();
                int open = pieces.ordered() == null ? 0 : pieces.ordered() - (pieces.received() == null ? 0 : pieces.received());
                if (days.length > 0 && open > 0) {
                    lines.add(new Line(shipment, days, (under.first().order() + "|" + under.first().days()).hashCode(), new int[] {open}));
                }
            }
        }
        lines.sort(Comparator.comparing(Line::middle).thenComparing(line -> line.shipment().order().number())
                .thenComparing(line -> line.shipment().order().consignment()));
    }

    private static LocalDate[] days(Journey.Under under, LaneTime time, LocalDate today) {
        LaneTime.Window window = time == null ? null : time.window(under.began(), under.elapsed(today));
        if (window == null) {
            LocalDate promised = under.first().days().promised();
            return promised == null || promised.isBefore(today) ? new LocalDate[0] : new LocalDate[] {promised};
        }
        LocalDate[] days = new LocalDate[window.lengths().length];
        for (int k = 0; k < days.length; k++) {
            days[k] = window.day((k + 1.0) / (days.length + 1));
        }
        return days;
    }

    /**
     * Takes what comes for a product in a market: no line is taken twice.
     *
     * @return pieces by future and week; of weeks beyond the plan none
     */
    int[][] take(PlanItem item, int weeks) {
        int[][] coming = new int[item.futures().length][weeks];
        int rest = item.position().onOrder() == null ? 0 : item.position().onOrder();
        for (Line line : lines) {
            int pieces = line.serves(item.item()) ? Math.min(rest, line.left[0]) : 0;
            if (pieces > 0) {
                line.left[0] -= pieces;
                rest -= pieces;
                told += pieces;
                spread(line, pieces, coming);
            }
        }
        untold += rest;
        int half = (int) Math.round(item.leadTime().weeks() / 2);
        for (int[] future : coming) {
            if (half < weeks) {
                future[half] += rest;
            }
        }
        return coming;
    }

    /** The middles of equal parts of the days, dealt out to the futures by chance. */
    private void spread(Line line, int pieces, int[][] coming) {
        int[] order = new int[coming.length];
        SplittableRandom random = new SplittableRandom(seed * 31 + line.chance());
        for (int s = 0; s < order.length; s++) {
            int at = random.nextInt(s + 1);
            order[s] = order[at];
            order[at] = s;
        }
        for (int s = 0; s < order.length; s++) {
            LocalDate day = line.days()[(int) ((order[s] + 0.5) * line.days().length / order.length)];
            long week = Math.max(0, Math.round(ChronoUnit.DAYS.between(first, day) / DAYS_A_WEEK));
            if (week < coming[s].length) {
                coming[s][(int) week] += pieces;
            }
        }
    }

    /** Pieces taken so far that an open order tells the days of. */
    int told() {
        return told;
    }

    /** Pieces taken so far that are on order, and no open order tells when they come. */
    int untold() {
        return untold;
    }
}
