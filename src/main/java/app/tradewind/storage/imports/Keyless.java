package app.tradewind.storage.imports;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales.Days;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredLine;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.OverlapChoice;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.WeekSums;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Lines of files without order numbers: their order number is their day, {@code @2026-08-14}. Where two
 * such files have different lines for the same days of a market, nobody but the person knows whether the
 * later one corrects the earlier or tells of other sales.
 */
public final class Keyless {

    /**
     * Days that two files tell differently.
     *
     * @param market of both
     * @param days first and last
     */
    public record Clash(String market, Days days) { }

    private static final String FIRST = "keyless-first";
    private static final String LAST = "keyless-last";

    private final Handle handle;
    private final long importId;
    private final Map<String, List<Days>> earlier = new HashMap<>();
    private final Map<String, Days> spans = new TreeMap<>();
    private final Map<MarketDay, Told> told = new HashMap<>();
    private OverlapChoice choice = OverlapChoice.ASK;

    private record MarketDay(String market, LocalDate day) { }

    /** What is told of a day: a sum over its lines that does not depend on their order, and one of them. */
    private record Told(long sum, long line) { }

    Keyless(Handle handle, long importId) {
        this.handle = handle;
        this.importId = importId;
        handle.createQuery("select f.name, f.amount, l.amount from import_figure f join import_figure l"
                + " on l.import_id = f.import_id and l.name = f.name and l.figure = '" + LAST + "'"
                + " join import i on i.id = f.import_id and i.undone_at is null where f.figure = '" + FIRST + "'")
                .map((row, context) -> earlier.computeIfAbsent(row.getString(1), market -> new ArrayList<>())
                        .add(new Days(LocalDate.ofEpochDay(row.getLong(2)), LocalDate.ofEpochDay(row.getLong(3))))).list();
    }

    void choose(OverlapChoice made) {
        choice = made;
    }

    static boolean has(Sale sale) {
        return sale.line().orderId().startsWith("@");
    }

    /** Whether the line's day stays as an earlier file told it. */
    boolean isKnown(Sale sale) {
        return choice == OverlapChoice.SKIP && has(sale) && earlier.getOrDefault(sale.item().market(), List.of()).stream()
                .anyMatch(days -> days.contains(sale.when().day()));
    }

    /** Takes note of a line. @return the line as it is to be kept */
    Sale see(long id, Sale sale) {
        LocalDate day = sale.when().day();
        spans.merge(sale.item().market(), new Days(day, day), (one, other) -> new Days(
                one.from().isBefore(day) ? one.from() : day, one.to().isAfter(day) ? one.to() : day));
        told.merge(new MarketDay(sale.item().market(), day),
                new Told(sum(sale.item().sku(), sale.kind().ordinal(), sale.amount().units(), sale.amount().gross()), id),
                (one, other) -> new Told(one.sum + other.sum, one.line));
        if (choice != OverlapChoice.ADD) {
            return sale;
        }
        Sale.Line line = sale.line();
        return new Sale(new Sale.Line(line.orderId() + "+" + importId, line.number(), line.status()), sale.item(),
                sale.when(), sale.kind(), sale.amount(), sale.origin());
    }

    /** Days that an earlier file tells otherwise, where nothing was chosen. */
    Optional<Clash> clash() throws SQLException {
        if (choice != OverlapChoice.ASK || spans.keySet().stream().noneMatch(this::meets)) {
            return Optional.empty();
        }
        Map<MarketDay, Long> before = new HashMap<>();
        standing((line, item) -> before.merge(new MarketDay(item.market(), line.day()), sum(item.sku(),
                line.kind().ordinal(), line.amount().units(), line.amount().gross()), Long::sum));
        told.keySet().forEach(day -> before.putIfAbsent(day, 0L));
        Map<String, Days> clashes = new TreeMap<>();
        before.forEach((key, sum) -> {
            Told now = told.get(key);
            if (sum != (now == null ? 0 : now.sum) && spans.containsKey(key.market)
                    && spans.get(key.market).contains(key.day) && earlier.getOrDefault(key.market, List.of()).stream()
                            .anyMatch(days -> days.contains(key.day))) {
                clashes.merge(key.market, new Days(key.day, key.day), (one, other) -> new Days(
                        one.from().isBefore(key.day) ? one.from() : key.day, one.to().isAfter(key.day) ? one.to() : key.day));
            }
        });
        return clashes.entrySet().stream().findFirst().map(entry -> new Clash(entry.getKey(), entry.getValue()));
    }

    static Met replaced(int lines) {
        return lines == 0 ? Met.NONE : new Met(lines, 0, Map.of(Met.Step.ASKED, lines), 0);
    }

    /** How many lines {@link #replace} would put into the shadow. */
    int replaceable() throws SQLException {
        int[] lines = new int[1];
        standing((line, item) -> {
            if (spans.containsKey(item.market()) && spans.get(item.market()).contains(line.day())) {
                lines[0]++;
            }
        });
        return lines[0];
    }

    boolean replaces() {
        return choice == OverlapChoice.REPLACE && !spans.isEmpty();
    }

    /** Puts what earlier files told of these days into the shadow of the new lines. @return how many lines */
    int replace(WeekSums sums) throws SQLException {
        List<long[]> pairs = new ArrayList<>();
        Map<String, Long> any = new HashMap<>();
        told.forEach((key, now) -> any.putIfAbsent(key.market, now.line));
        standing((line, item) -> {
            MarketDay key = new MarketDay(item.market(), line.day());
            if (spans.containsKey(key.market) && spans.get(key.market).contains(key.day)) {
                Told now = told.get(key);
                pairs.add(new long[] {line.id(), now == null ? any.get(key.market) : now.line});
                line.cease(sums);
            }
        });
        pairs.forEach(pair -> handle.execute("insert into shadow (sale_id, by_id) values (?, ?)", pair[0], pair[1]));
        return pairs.size();
    }

    /** Keeps which days the file tells of. */
    void write() {
        spans.forEach((market, days) -> {
            figure(FIRST, market, days.from());
            figure(LAST, market, days.to());
        });
    }

    private boolean meets(String market) {
        Days mine = spans.get(market);
        return earlier.getOrDefault(market, List.of()).stream()
                .anyMatch(days -> !days.from().isAfter(mine.to()) && !days.to().isBefore(mine.from()));
    }

    private void figure(String figure, String market, LocalDate day) {
        handle.execute("insert into import_figure (import_id, figure, name, amount) values (?, ?, ?, ?)", importId, figure,
                market, BigDecimal.valueOf(day.toEpochDay()));
    }

    private static long sum(String sku, int kind, int units, Money gross) {
        String line = sku + '|' + kind + '|' + units + '|'
                + (gross == null ? "" : gross.amount().stripTrailingZeros().toPlainString() + gross.currency());
        long sum = 0;
        for (int i = 0; i < line.length(); i++) {
            sum = (sum ^ line.charAt(i)) * 0x100000001b3L + 0x9e3779b97f4a7c15L;
        }
        return (sum ^ sum >>> 31) * 0xff51afd7ed558ccdL;
    }

    private interface Lines {
        void take(StoredLine line, SkuMarket item) throws SQLException;
    }

    /** Lines of earlier files without order numbers that count, of all the days of this file. */
    private void standing(Lines lines) throws SQLException {
        LocalDate first = spans.values().stream().map(Days::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = spans.values().stream().map(Days::to).max(LocalDate::compareTo).orElseThrow();
        Map<Integer, SkuMarket> items = new HashMap<>();
        handle.createQuery("select id, sku, market from item").map((row, context) ->
                items.put(row.getInt(1), new SkuMarket(row.getString(2), row.getString(3)))).list();
        long before = RowId.first(importId);
        Set<Long> shadowed = new Shadows(handle.getConnection()).between(0, before - 1).keySet();
        new StoredLines(handle.getConnection()).ofDays(first, last, before, line -> {
            if (line.line().orderId().startsWith("@") && !shadowed.contains(line.id())) {
                lines.take(line, items.get(line.item()));
            }
        });
    }
}
