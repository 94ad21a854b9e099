package app.tradewind.jobs.quality;

import app.tradewind.advice.Footing;
import app.tradewind.advice.Footing.Flaw;
import app.tradewind.advice.Footing.Ground;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.intake.quality.audit.ItemState;
import app.tradewind.intake.quality.audit.ItemState.Newest;
import app.tradewind.intake.quality.rules.RuleBook;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How far the data carry the answers: for each kind of advice the rows it stands on, those among them that
 * fall short in a column it uses, and how old the newest is. One row in twenty, or data no longer fresh,
 * make an answer one grade less sure; one in four, or data that are stale, two.
 */
public final class Trust {

    private static final double SOME = 0.05;
    private static final double MANY = 0.25;

    private static final Set<String> PIECES = Set.of("sku", "date", "quantity");
    private static final Set<String> MONEY = Set.of("sku", "date", "quantity", "line-gross", "currency");
    private static final Set<String> PRICES = Set.of("sku", "date", "price", "currency");
    private static final Set<String> TEXTS = Set.of("sku", "title");
    private static final Set<String> COUNTS = Set.of("sku", "date", "on-hand", "on-order");
    private static final Set<String> TERMS = Set.of("sku", "unit-cost", "currency", "lead-days", "moq");
    private static final Set<String> RATES = Set.of("date", "rate");
    private static final Set<String> PAPERS = Set.of("sku", "mark", "number-on-paper");

    private final LocalDate today;
    private final Supplier<RuleBook> book;
    private final Supplier<Map<SkuMarket, List<ItemState>>> source;
    private Judged judged;

    /**
     * @param book how old data may be
     * @param source what the rows of each product and market are like; asked once, when the first answer needs it
     */
    public Trust(LocalDate today, Supplier<RuleBook> book, Supplier<Map<SkuMarket, List<ItemState>>> source) {
        this.today = today;
        this.book = book;
        this.source = source;
    }

    /** Demand stands on the pieces of the order lines. */
    public Footing forecast(SkuMarket item) {
        return footing(sales(item, PIECES));
    }

    /** @param counted day of the oldest count behind it, {@code null} where none is known */
    public Footing order(SkuMarket item, LocalDate counted) {
        return footing(sales(item, PIECES), counts(item, counted), terms(item.sku()));
    }

    /** @param from currencies that were turned into @param into the currency of the price */
    public Footing price(SkuMarket item, List<Currency> from, Currency into) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(sales(item, MONEY));
        grounds.add(plain(item, Kind.LISTINGS, PRICES));
        grounds.add(terms(item.sku()));
        grounds.add(dated(item, Kind.COMPETITOR_PRICES, PRICES));
        from.stream().distinct().filter(currency -> !currency.equals(into)).forEach(currency -> {
            grounds.add(dated(Audit.pair(currency, into), Kind.FX_RATES, RATES));
            grounds.add(dated(Audit.pair(into, currency), Kind.FX_RATES, RATES));
        });
        return footing(grounds.toArray(Ground[]::new));
    }

    /** A product over all its markets. */
    public Footing product(String sku) {
        List<SkuMarket> own = judged().bySku.getOrDefault(sku, List.of());
        List<ItemState> rivals = states(own, Kind.COMPETITOR_PRICES);
        return footing(ground(Kind.ORDERS, states(own, Kind.ORDERS), MONEY,
                        newest(own.stream().map(item -> judged().sold.get(item.market())))),
                ground(Kind.LISTINGS, states(own, Kind.LISTINGS), PRICES, null), terms(sku),
                ground(Kind.COMPETITOR_PRICES, rivals, PRICES, newest(rivals.stream().map(ItemState::newest))));
    }

    /** What a listing may say stands on its text and on the papers for its product. */
    public Footing copy(SkuMarket item) {
        return footing(plain(item, Kind.LISTINGS, TEXTS), ground(Kind.CERTIFICATES,
                states(List.of(new SkuMarket(item.sku(), ""), new SkuMarket("", "")), Kind.CERTIFICATES), PAPERS, null));
    }

    private Ground sales(SkuMarket item, Set<String> columns) {
        return ground(Kind.ORDERS, states(List.of(item), Kind.ORDERS), columns, judged().sold.get(item.market()));
    }

    private Ground counts(SkuMarket item, LocalDate counted) {
        return ground(Kind.STOCK, states(List.of(item), Kind.STOCK), COUNTS, counted == null ? null
                : new Newest(counted, null));
    }

    private Ground terms(String sku) {
        return plain(new SkuMarket(sku, ""), Kind.SUPPLIER_TERMS, TERMS);
    }

    private Ground plain(SkuMarket item, Kind kind, Set<String> columns) {
        return ground(kind, states(List.of(item), kind), columns, null);
    }

    private Ground dated(SkuMarket item, Kind kind, Set<String> columns) {
        List<ItemState> states = states(List.of(item), kind);
        return ground(kind, states, columns, newest(states.stream().map(ItemState::newest)));
    }

    /** What is wrong with a kind of data, {@code null} where nothing is or no row of it is there. */
    private Ground ground(Kind kind, List<ItemState> states, Set<String> columns, Newest newest) {
        long rows = states.stream().mapToLong(ItemState::rows).sum();
        if (rows == 0) {
            return null;
        }
        long failing = states.stream().mapToLong(state -> state.failing(columns)).sum();
        List<Flaw> flaws = new ArrayList<>(states.stream().flatMap(state -> state.faults().stream())
                .filter(fault -> columns.contains(fault.column()))
                .map(fault -> new Flaw(fault.lapse().origin(), fault.column(), fault.lapse().value(), fault.lapse().why())).toList());
        double share = (double) failing / rows;
        int wrong = share >= MANY ? 2 : share >= SOME ? 1 : 0;
        int old = newest == null ? 0 : judged().book.freshness(kind).map(limits -> limits.steps(newest.day(), today)).orElse(0);
        if (failing == 0 && old == 0) {
            return null;
        }
        long days = newest == null ? 0 : ChronoUnit.DAYS.between(newest.day(), today);
        if (old > 0 && newest.origin() != null) {
            flaws.add(new Flaw(newest.origin(), "date", newest.day().toString(), Phrase.of("quality.why.old", days)));
        }
        return new Ground(kind.phrase(), Math.max(wrong, old), old > wrong
                ? Phrase.of("quality.trust.old", kind.phrase(), days)
                : Phrase.of("quality.trust.failing", kind.phrase(), failing, rows,
                        AssessData.place(flaws.get(0).origin()), ColumnNames.of(flaws.get(0).column()), flaws.get(0).why()), flaws);
    }

    private List<ItemState> states(List<SkuMarket> items, Kind kind) {
        return items.stream().flatMap(item -> judged().items.getOrDefault(item, List.of()).stream())
                .filter(state -> state.kind() == kind).toList();
    }

    private static Newest newest(Stream<Newest> days) {
        return days.filter(Objects::nonNull).max(Comparator.comparing(Newest::day)).orElse(null);
    }

    private static Footing footing(Ground... grounds) {
        List<Ground> wrong = Stream.of(grounds).filter(Objects::nonNull).toList();
        return wrong.isEmpty() ? Footing.FIRM : new Footing(wrong);
    }

    private synchronized Judged judged() {
        if (judged == null) {
            judged = Judged.of(book.get(), source.get());
        }
        return judged;
    }

    /**
     * @param sold the newest order line of each market: it tells of all products there, many of which sell seldom
     * @param bySku items of a product
     */
    private record Judged(RuleBook book, Map<SkuMarket, List<ItemState>> items, Map<String, Newest> sold,
            Map<String, List<SkuMarket>> bySku) {

        static Judged of(RuleBook book, Map<SkuMarket, List<ItemState>> items) {
            Map<String, Newest> sold = new HashMap<>();
            Map<String, List<SkuMarket>> bySku = new HashMap<>();
            items.forEach((item, states) -> {
                bySku.computeIfAbsent(item.sku(), none -> new ArrayList<>()).add(item);
                states.stream().filter(state -> state.kind() == Kind.ORDERS && state.newest() != null)
                        .forEach(state -> sold.merge(item.market(), state.newest(), (a, b) -> b.day().isAfter(a.day()) ? b : a));
            });
            bySku.values().forEach(own -> own.sort(Comparator.naturalOrder()));
            return new Judged(book, items, sold, bySku);
        }
    }
}
