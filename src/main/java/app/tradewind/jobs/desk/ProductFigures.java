package app.tradewind.jobs.desk;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.selection.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The figures a product is judged by, over all its markets. What is not known is {@code NaN}.
 *
 * <p>In this order: growth (units of the last eight weeks over the eight before, less one, shrunk
 * towards none by half a unit a week), margin (what is left of the asking price, as a share of it),
 * demand (decimal log of one plus the money of the last twelve weeks at home), position (asking price over the
 * cheapest rival's), cover (weeks the stock lasts), copy (listings with a grave finding).
 */
public final class ProductFigures {

    private static final int CRITERIA = 6;
    private static final int WINDOW = 8;
    private static final int LEAST_WEEKS = 2 * WINDOW;
    private static final int DEMAND_WEEKS = 12;
    private static final double PRIOR_UNITS = WINDOW / 2.0;

    private final Snapshot snapshot;
    private final Answers answers;
    private final HomeMoney money;
    private final RivalPrices rivals;
    private final Map<SkuMarket, Listing> byItem;

    public ProductFigures(Snapshot snapshot, Answers answers) {
        this.snapshot = snapshot;
        this.answers = answers;
        this.money = snapshot.homeMoney();
        this.rivals = new RivalPrices(snapshot.catalogue().competitors());
        this.byItem = snapshot.catalogue().byItem();
    }

    /** One candidate a product that is listed or sold. */
    public List<Candidate> candidates() {
        Map<String, Listing> listings = new HashMap<>();
        snapshot.catalogue().listings().forEach(listing -> listings.putIfAbsent(listing.item().sku(), listing));
        TreeSet<String> skus = new TreeSet<>(listings.keySet());
        snapshot.histories().forEach(history -> skus.add(history.item().sku()));
        List<Candidate> candidates = new ArrayList<>();
        for (String sku : skus) {
            List<SalesHistory> sold = snapshot.histories().stream().filter(h -> h.item().sku().equals(sku)).toList();
            double[] values = new double[CRITERIA];
            double[] sd = new double[CRITERIA];
            Arrays.fill(sd, Double.NaN);
            growth(sold, values, sd);
            values[1] = margin(sku);
            values[2] = demand(sold);
            values[3] = position(sku, sold);
            values[4] = cover(sku);
            values[5] = copy(sku);
            Listing listing = listings.get(sku);
            candidates.add(new Candidate(sku, listing == null ? null : listing.facts().category(), values, sd, !sold.isEmpty()));
        }
        return candidates;
    }

    /** The deviation is that of a ratio of two Poisson counts, by the delta method. */
    private static void growth(List<SalesHistory> sold, double[] values, double[] sd) {
        double last = 0;
        double before = 0;
        int weeks = 0;
        for (SalesHistory history : sold) {
            int n = history.weeks();
            weeks = Math.max(weeks, n);
            for (int i = 1; i <= Math.min(n, LEAST_WEEKS); i++) {
                if (i <= WINDOW) {
                    last += history.units()[n - i];
                } else {
                    before += history.units()[n - i];
                }
            }
        }
        boolean known = weeks >= LEAST_WEEKS && last + before > 0;
        double ratio = (last + PRIOR_UNITS) / (before + PRIOR_UNITS);
        values[0] = known ? ratio - 1 : Double.NaN;
        sd[0] = known ? ratio * Math.sqrt(1 / (last + PRIOR_UNITS) + 1 / (before + PRIOR_UNITS)) : Double.NaN;
    }

    private double margin(String sku) {
        UnitEconomics economics = new UnitEconomics(snapshot);
        return answers.prices().rows().stream().filter(row -> row.item().sku().equals(sku))
                .mapToDouble(row -> {
                    Money now = row.advice().prices().now();
                    Money left = economics.of(row.item(), byItem.get(row.item())).left(now);
                    return left == null ? Double.NaN : left.toDouble() / now.toDouble();
                }).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    private double demand(List<SalesHistory> sold) {
        double sum = 0;
        for (SalesHistory history : sold) {
            double own = 0;
            for (int i = Math.max(0, history.weeks() - DEMAND_WEEKS); i < history.weeks(); i++) {
                own += history.units()[i] > 0 ? history.units()[i] * history.price()[i] : 0;
            }
            if (own == 0) {
                continue;
            }
            Money home = history.currency().isEmpty() || Double.isNaN(own) ? null
                    : money.of(Money.ofComputed(own, Currency.getInstance(history.currency())));
            if (home == null) {
                return Double.NaN;
            }
            sum += home.toDouble();
        }
        return sold.isEmpty() ? Double.NaN : Math.log10(1 + sum);
    }

    private double position(String sku, List<SalesHistory> sold) {
        return sold.stream().mapToDouble(history -> {
            double[] weekly = rivals.weekly(history);
            Money now = answers.prices().rows().stream().filter(row -> row.item().equals(history.item()))
                    .map(row -> row.advice().prices().now()).filter(Objects::nonNull).findFirst().orElse(null);
            return weekly == null || weekly.length == 0 || now == null ? Double.NaN
                    : now.toDouble() / weekly[weekly.length - 1];
        }).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    private double cover(String sku) {
        return answers.stock().rows().stream().filter(row -> row.item().sku().equals(sku))
                .map(StockBoard.Row::advice).filter(advice -> advice.outlook() != null)
                .mapToDouble(advice -> advice.outlook().weeksOfCover()).filter(Double::isFinite)
                .average().orElse(Double.NaN);
    }

    private double copy(String sku) {
        List<CopyBoard.Row> rows = answers.copy().rows().stream()
                .filter(row -> row.listing().item().sku().equals(sku)).toList();
        return rows.isEmpty() ? Double.NaN : rows.stream().filter(row -> row.open().stream()
                .anyMatch(finding -> finding.rule().severity() == Severity.HIGH)).count();
    }
}
