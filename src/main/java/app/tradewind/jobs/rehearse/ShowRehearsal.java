package app.tradewind.jobs.rehearse;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.rehearse.RehearsalBoard.Curves;
import app.tradewind.jobs.rehearse.RehearsalBoard.Gap;
import app.tradewind.jobs.rehearse.RehearsalBoard.Money;
import app.tradewind.jobs.rehearse.RehearsalBoard.Row;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Outcome.Measure;
import app.tradewind.stock.simulate.Outcome.Total;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Rehearses two ways of ordering for every product and market of a snapshot, and all of them together. */
public final class ShowRehearsal {

    /** Enough for a picture; the command takes more. */
    private static final int PATHS = 500;
    private static final double TAIL = 0.1;

    private final Jobs jobs;
    private final Snapshot snapshot;

    public ShowRehearsal(Jobs jobs, Snapshot snapshot) {
        this.jobs = jobs;
        this.snapshot = snapshot;
    }

    /** @throws UnusableFileException if a drawn-up policy cannot be read */
    public RehearsalBoard run(RehearsalAsk ask, Wishes wishes, Progress progress) throws UnusableFileException {
        SimulateTable.Asked asked = new SimulateTable.Asked(new Rehearse.Wish(ask.weeks(), PATHS, false),
                new StockSettings(snapshot.today(), wishes.serviceLevel(), wishes.seed()), ask.conduct(ask.first()), ask.conduct(ask.second()));
        Map<SkuMarket, Rehearse.Flown> flown = RehearseCatalogue.of(jobs, snapshot, asked, progress);
        Names names = snapshot.catalogue().names();
        List<Row> rows = new ArrayList<>();
        List<Rehearse.Flown> whole = flown.values().stream().filter(one -> one.missing() == null).toList();
        List<Checked> exact = Checked.of(whole.stream().map(Rehearse.Flown::item).toList(), asked.settings());
        flown.forEach((item, one) -> rows.add(one.missing() == null
                ? row(item, names.of(item), one, exact.get(whole.indexOf(one)))
                : new Row(item, names.of(item), null, null, null, one.missing())));
        rows.sort(Comparator.comparingDouble(ShowRehearsal::size).reversed().thenComparing(Row::item));
        if (whole.size() > 1) {
            rows.add(0, all(whole, Checked.all(exact)));
        }
        return new RehearsalBoard(ask, snapshot.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), rows,
                RehearseCatalogue.rates(snapshot, whole));
    }

    private static Row row(SkuMarket item, String name, Rehearse.Flown one, Checked exact) {
        boolean money = !Double.isNaN(one.first().mean(Total.PROFIT));
        return row(item, name, new Pair(one.first(), one.second()), new Pair(one.first(), one.second()),
                new Money(currency(one), money ? 1 : 0, 1, kept(one)), exact);
    }

    /** Pieces of every item; money of those whose money is known in the currency that the person counts in, or in one of their own. */
    private Row all(List<Rehearse.Flown> whole, Checked exact) {
        List<Rehearse.Flown> known = whole.stream().filter(one -> !Double.isNaN(one.first().mean(Total.PROFIT))).toList();
        List<Rehearse.Flown> home = known.stream().filter(one -> one.currency().equals(snapshot.home())).toList();
        boolean one = known.stream().map(Rehearse.Flown::currency).distinct().count() == 1;
        List<Rehearse.Flown> paid = one ? known : home;
        return row(null, "", Pair.of(whole), paid.isEmpty() ? null : Pair.of(paid), new Money(paid.isEmpty() ? "" : currency(paid.get(0)), paid.size(),
                whole.size(), paid.stream().allMatch(ShowRehearsal::kept)), exact);
    }

    /** What both ways came to. */
    private record Pair(Outcome first, Outcome second) {

        static Pair of(List<Rehearse.Flown> all) {
            return new Pair(Outcome.sum(all.stream().map(Rehearse.Flown::first).toList()),
                    Outcome.sum(all.stream().map(Rehearse.Flown::second).toList()));
        }
    }

    /** @param paid the outcomes whose money counts, or {@code null} where none can be told */
    private static Row row(SkuMarket item, String name, Pair pieces, Pair paid, Money money, Checked exact) {
        Contrast profit = paid == null ? new Contrast(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                : Contrast.of(paid.first, paid.second, Total.PROFIT);
        return new Row(item, name, curves(pieces.first, paid == null ? null : paid.first),
                curves(pieces.second, paid == null ? null : paid.second),
                new Gap(profit, Contrast.of(pieces.first, pieces.second, Total.LOST),
                        Contrast.of(pieces.first, pieces.second, Total.STOCK), money, exact), null);
    }

    private static Curves curves(Outcome pieces, Outcome paid) {
        double[][] cash = paid == null ? new double[3][pieces.weeks()] : paid.band(Measure.CASH, TAIL);
        if (paid == null) {
            Arrays.stream(cash).forEach(line -> Arrays.fill(line, Double.NaN));
        }
        return new Curves(pieces.band(Measure.STOCK, TAIL), pieces.band(Measure.LOST_SALES, TAIL), cash, pieces.chanceOfLoss());
    }

    private static double size(Row row) {
        if (row.gap() == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double profit = row.gap().profit().mean();
        return Double.isNaN(profit) ? -1 / (1 + Math.abs(row.gap().lost().mean())) : Math.abs(profit);
    }

    private static boolean kept(Rehearse.Flown one) {
        return one.item().economics().holdingRate() > 0;
    }

    private static String currency(Rehearse.Flown one) {
        return one.currency().equals(app.tradewind.catalog.Money.UNNAMED) ? "" : one.currency().getCurrencyCode();
    }
}
