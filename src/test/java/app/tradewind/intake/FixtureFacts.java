package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.TrendPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came out of one file, counted from its records the way the manifest counts. */
final class FixtureFacts implements RecordSink {

    final Map<String, BigDecimal> prices = new TreeMap<>();
    final Map<String, Series> series = new TreeMap<>();
    final Set<String> skus = new TreeSet<>();
    final Set<String> orders = new TreeSet<>();
    final StringBuilder kept = new StringBuilder();

    /** One term's points. */
    static final class Series {
        private long points;
        private long below;
        private long sum;

        @Override
        public String toString() {
            return "points=" + points + " sum_of_numbers=" + sum + " below_one=" + below;
        }
    }

    private final Map<String, Set<String>> cells = new HashMap<>();
    private final Map<Integer, Boolean> refundRows = new HashMap<>();
    LocalDate first;
    LocalDate last;
    long refundUnits;
    BigDecimal sessions = BigDecimal.ZERO;
    long nullPrices;
    long nullQuantities;

    @Override
    public void accept(CatalogRecord record, String raw) {
        String text = record.toString();
        kept.append(text).append('\n').append(raw).append('\n');
        for (String cell : raw.split("\t", -1)) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                cells.computeIfAbsent(cell.substring(0, equals), key -> new TreeSet<>()).add(cell.substring(equals + 1));
            }
        }
        String sku = RecordNames.sku(record);
        if (record instanceof TrendPoint point) {
            Series one = series.computeIfAbsent(point.term(), term -> new Series());
            one.points++;
            one.below += point.belowOne() ? 1 : 0;
            one.sum += point.belowOne() ? 0 : point.value();
        } else if (!sku.isEmpty()) {
            skus.add(sku);
        }
        if (record instanceof Sale sale) {
            sale(sale);
        } else if (record instanceof Listing listing) {
            price(listing.price());
            nullQuantities += listing.facts().quantity() == null ? 1 : 0;
        } else if (record instanceof Estimate estimate) {
            price(estimate.price());
        } else if (record instanceof CompetitorPrice rival) {
            price(rival.price());
        } else if (record instanceof PeriodSales sums) {
            sessions = sessions.add(sums.figures().getOrDefault("sessions", BigDecimal.ZERO));
        } else if (record instanceof StockLevel stock) {
            nullQuantities += stock.onHand() == null ? 1 : 0;
        }
        day(app.tradewind.intake.records.Tally.day(record));
    }

    private void sale(Sale sale) {
        if (!sale.line().orderId().startsWith("@")) {
            orders.add(sale.line().orderId());
        }
        boolean refund = sale.kind() == Sale.Kind.REFUND;
        refundUnits += refund ? sale.amount().units() : 0;
        refundRows.merge(sale.origin().row(), refund, Boolean::logicalAnd);
    }

    private void price(Money price) {
        nullPrices += price == null ? 1 : 0;
        if (price != null) {
            prices.merge(price.currency().getCurrencyCode(), price.amount(), BigDecimal::add);
        }
    }

    private void day(LocalDate day) {
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /** Rows that only tell a refund. */
    long refundRows() {
        return refundRows.values().stream().filter(refund -> refund).count();
    }

    /** Distinct texts of a column as kept; order numbers and SKUs as they are in the records. */
    Set<String> column(String header, Set<String> wanted) {
        if (wanted.stream().anyMatch(orders::contains)) {
            return orders;
        }
        return wanted.stream().anyMatch(skus::contains) ? skus : cells.getOrDefault(header, Set.of());
    }
}
