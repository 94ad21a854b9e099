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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
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
    private final Foresight.Ahead ahead;
    private final List<Part> parts = new ArrayList<>();
    private final long importId;
    private final Map<String, List<Days>> earlier = new HashMap<>();
    private final Map<String, Days> spans = new TreeMap<>();
    private final Map<MarketDay, Told> told = new HashMap<>();
    private OverlapChoice choice = OverlapChoice.ASK;
    private boolean looking;

    /** A day of a market. */
    record MarketDay(String market, LocalDate day) { }

    /**
     * A line of a file that is only looked at.
     *
     * @param id the line would have
     * @param key its day
     * @param sum what it tells
     */
    record Part(long id, MarketDay key, long sum) { }

    /** What is told of a day: a sum over its lines that does not depend on their order, and one of them. */
    private record Told(long sum, long line) { }

    /** @param ahead files that would come in before */
    Keyless(Handle handle, long importId, Foresight.Ahead ahead) {
        this.handle = handle;
        this.importId = importId;
        this.ahead = ahead;
        handle.createQuery("select f.name, f.amount, l.amount from import_figure f join import_figure l"
                + " on l.import_id = f.import_id and l.name = f.name and l.figure = '" + LAST + "'"
                + " join import i on i.id = f.import_id and i.undone_at is null where f.figure = '" + FIRST + "'")
                .map((row, context) -> earlier.computeIfAbsent(row.getString(1), market -> new ArrayList<>())
                        .add(new Days(LocalDate.ofEpochDay(row.getLong(2)), LocalDate.ofEpochDay(row.getLong(3))))).list();
        Map<Long, Map<String, Days>> thought = new TreeMap<>();
        ahead.keyless().forEach(part -> thought.computeIfAbsent(RowId.importOf(part.id), none -> new TreeMap<>())
                .merge(part.key.market, new Days(part.key.day, part.key.day), Keyless::both));
        thought.values().forEach(markets -> markets.forEach(
                (market, days) -> earlier.computeIfAbsent(market, none -> new ArrayList<>()).add(days)));
    }

    void choose(OverlapChoice made) {
        choice = made;
    }

    /** The lines are only looked at, and stay in memory. */
    void look() {
        looking = true;
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
        MarketDay key = new MarketDay(sale.item().market(), day);
        long sum = sum(sale.item().sku(), sale.kind().ordinal(), sale.amount().units(), sale.amount().gross());
        spans.merge(key.market, new Days(day, day), Keyless::both);
        told.merge(key, new Told(sum, id), (one, other) -> new Told(one.sum + other.sum, one.line));
        if (looking) {
            parts.add(new Part(id, key, sum));
        }
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
        standing((part, line) -> before.merge(part.key, part.sum, Long::sum));
        told.keySet().forEach(day -> before.putIfAbsent(day, 0L));
        Map<String, Days> clashes = new TreeMap<>();
        before.forEach((key, sum) -> {
            Told now = told.get(key);
            if (sum != (now == null ? 0 : now.sum) && spans.containsKey(key.market)
                    && spans.get(key.market).contains(key.day) && earlier.getOrDefault(key.market, List.of()).stream()
                            .anyMatch(days -> days.contains(key.day))) {
                clashes.merge(key.market, new Days(key.day, key.day), Keyless::both);
            }
        });
        return clashes.entrySet().stream().findFirst().map(entry -> new Clash(entry.getKey(), entry.getValue()));
    }

    static Met replaced(int lines) {
        return lines == 0 ? Met.NONE : new Met(lines, 0, Map.of(Met.Step.ASKED, lines), 0);
    }

    boolean replaces() {
        return choice == OverlapChoice.REPLACE && !spans.isEmpty();
    }

    /** Puts what earlier files told of these days into the shadow of the new lines. @return how many lines */
    int replace(WeekSums sums) throws SQLException {
        Map<Long, Long> by = replaced(line -> line.cease(sums));
        by.forEach((id, over) -> handle.execute("insert into shadow (sale_id, by_id) values (?, ?)", id, over));
        return by.size();
    }

    /** Lines of earlier files that the new ones stand for, and which of the new ones. @param ceasing told of stored ones */
    Map<Long, Long> replaced(Consumer<StoredLine> ceasing) throws SQLException {
        Map<Long, Long> by = new LinkedHashMap<>();
        Map<String, Long> any = new HashMap<>();
        told.forEach((key, now) -> any.putIfAbsent(key.market, now.line));
        standing((part, line) -> {
            if (spans.containsKey(part.key.market) && spans.get(part.key.market).contains(part.key.day)) {
                Told now = told.get(part.key);
                by.put(part.id, now == null ? any.get(part.key.market) : now.line);
                if (line != null) {
                    ceasing.accept(line);
                }
            }
        });
        return by;
    }

    /** What was seen, line by line, of a file that is only looked at. */
    List<Part> parts() {
        return parts;
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

    private static Days both(Days one, Days other) {
        return new Days(one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private interface Lines {

        /** @param line as it is stored, {@code null} for one of a file that is only looked at */
        void take(Part part, StoredLine line) throws SQLException;
    }

    /** Lines of earlier files without order numbers that count, of all the days of this file. */
    private void standing(Lines lines) throws SQLException {
        LocalDate first = spans.values().stream().map(Days::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = spans.values().stream().map(Days::to).max(LocalDate::compareTo).orElseThrow();
        Map<Integer, SkuMarket> items = new HashMap<>();
        handle.createQuery("select id, sku, market from item").map((row, context) ->
                items.put(row.getInt(1), new SkuMarket(row.getString(2), row.getString(3)))).list();
        long before = RowId.first(importId);
        Set<Long> shadowed = new HashSet<>(new Shadows(handle.getConnection()).between(0, before - 1).keySet());
        shadowed.addAll(ahead.shadows().keySet());
        new StoredLines(handle.getConnection()).ofDays(first, last, before, line -> {
            if (line.line().orderId().startsWith("@") && !shadowed.contains(line.id())) {
                SkuMarket item = items.get(line.item());
                lines.take(new Part(line.id(), new MarketDay(item.market(), line.day()), sum(item.sku(), line.kind().ordinal(),
                        line.amount().units(), line.amount().gross())), line);
            }
        });
        for (Part part : ahead.keyless()) {
            if (!part.key.day.isBefore(first) && !part.key.day.isAfter(last) && !shadowed.contains(part.id)) {
                lines.take(part, null);
            }
        }
    }
}
