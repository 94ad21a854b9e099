package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.intake.quality.columns.Known;
import app.tradewind.intake.quality.columns.ProductColumns;
import app.tradewind.intake.quality.columns.SaleColumns;
import app.tradewind.intake.quality.columns.SignalColumns;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.KindRules;
import app.tradewind.intake.quality.rules.Question;
import app.tradewind.intake.quality.rules.RuleBook;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Scores all that is held, for a day. A row that a later one replaces (the same listing, the same count's
 * place, the same paper) belongs to the trend of its import, no longer to the scores. The order lines are
 * walked over twice: once to know what is usual, once to ask.
 */
public final class Auditor {

    private final Held held;
    private final RuleBook book;
    private final LocalDate today;
    private final Known known;
    private final Set<CatalogRecord> current;
    private final List<Score> scores = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Mark> trend = new ArrayList<>();
    private final Map<SkuMarket, List<ItemState>> items = new HashMap<>();

    private Auditor(Held held, RuleBook book, LocalDate today) {
        this.held = held;
        this.book = book;
        this.today = today;
        this.known = new Known(today, held.markets());
        this.current = Current.of(held.facts());
    }

    /** @param book what is asked */
    public static Audit audit(Held held, RuleBook book, LocalDate today) {
        return new Auditor(held, book, today).run();
    }

    private Audit run() {
        current.forEach(this::learn);
        held.of(FxRate.class).forEach(known::add);
        sales();
        score(Kind.LISTINGS, Listing.class, ProductColumns.listings(known), Listing::item);
        score(Kind.STOCK, StockLevel.class, ProductColumns.stock(known), StockLevel::item);
        score(Kind.SUPPLIER_TERMS, SupplierTerms.class, ProductColumns.terms(known), terms -> product(terms.sku()));
        score(Kind.CERTIFICATES, Certificate.class, ProductColumns.certificates(known), paper -> product(paper.sku()));
        score(Kind.COMPETITOR_PRICES, CompetitorPrice.class, SignalColumns.rivals(known), CompetitorPrice::item);
        score(Kind.FX_RATES, FxRate.class, SignalColumns.rates(known), Auditor::pair);
        score(Kind.PERIOD_SALES, PeriodSales.class, SaleColumns.periods(known), PeriodSales::item);
        score(Kind.COSTS, UnitCost.class, ProductColumns.costs(known), cost -> product(cost.sku()));
        score(Kind.ESTIMATES, Estimate.class, SignalColumns.estimates(known), estimate -> null);
        score(Kind.PROMOTIONS, Promotion.class, SignalColumns.promotions(known),
                plan -> new SkuMarket(plan.reach().sku(), plan.reach().market()));
        score(Kind.SHIPMENTS, Shipment.class, ProductColumns.shipments(known),
                shipment -> new SkuMarket(shipment.sku(), shipment.lane().market()));
        score(Kind.ADVERTISING, AdLine.class, SignalColumns.ads(known), ad -> new SkuMarket(ad.sku(), ad.place().market()));
        score(Kind.TRENDS, TrendPoint.class, SignalColumns.trends(known), point -> null);
        score(Kind.REVIEWS, Review.class, SignalColumns.reviews(known), Review::item);
        unread();
        scores.sort(Comparator.comparing(Score::kind));
        absences.sort(Comparator.comparing(Absence::kind));
        trend.sort(Comparator.comparingLong(Mark::importId));
        return new Audit(scores, absences, trend, items);
    }

    private void sales() {
        KindRules rules = book.of(Kind.ORDERS);
        List<Question<Sale>> questions = rules.on(SaleColumns.orders(known));
        Carried<Sale> carried = new Carried<>(questions);
        held.sales().each((id, sale, counts) -> {
            carried.see(sale);
            if (counts) {
                known.add(sale);
            }
        });
        Ledger<Sale> ledger = new Ledger<>(Kind.ORDERS, questions, carried,
                new Ledger.About<>(Sale::item, sale -> past(sale.when().day())));
        Ages ages = new Ages(rules, today);
        held.sales().each((id, sale, counts) -> {
            ledger.add(sale, counts);
            if (counts) {
                ages.add(sale.when().day(), sale);
            }
        });
        take(ledger);
        if (rules.freshness() != null) {
            scores.addAll(ages.scores());
        }
    }

    /** Rows of a kind that ages have a column {@code date}. */
    private <R extends CatalogRecord> void score(Kind kind, Class<R> type, Columns<R> columns, Function<R, SkuMarket> item) {
        KindRules rules = book.of(kind);
        Function<R, Object> date = rules.freshness() == null ? row -> null : columns.value(Ages.DAY);
        Function<R, LocalDate> day = row -> (LocalDate) date.apply(row);
        List<R> rows = held.of(type);
        List<Question<R>> questions = rules.on(columns);
        Carried<R> carried = new Carried<>(questions);
        rows.forEach(carried::see);
        Ledger<R> ledger = new Ledger<>(kind, questions, carried, new Ledger.About<>(item, row -> past(day.apply(row))));
        rows.forEach(row -> ledger.add(row, current.contains(row)));
        take(ledger);
        if (rules.freshness() != null) {
            Ages ages = new Ages(rules, today);
            rows.stream().filter(current::contains).forEach(row -> ages.add(day.apply(row), row));
            scores.addAll(ages.scores());
        }
    }

    private LocalDate past(LocalDate day) {
        return day == null || day.isAfter(today) ? null : day;
    }

    private static SkuMarket product(String sku) {
        return new SkuMarket(sku, "");
    }

    /** Rates stand under their pair, as if it were a product. */
    private static SkuMarket pair(FxRate rate) {
        return Audit.pair(rate.from(), rate.to());
    }

    private void take(Ledger<?> ledger) {
        scores.addAll(ledger.scores());
        absences.addAll(ledger.absences());
        trend.addAll(ledger.marks());
        ledger.items().forEach((item, state) -> items.computeIfAbsent(item, none -> new ArrayList<>()).add(state));
    }

    /** Rows that never came in, for something in them was blank or broken. */
    private void unread() {
        for (Kind kind : Kind.values()) {
            List<Held.Unread> files = held.unread().stream().filter(file -> file.kind() == kind).toList();
            long failing = files.stream().mapToLong(Held.Unread::unreadable).sum();
            long asked = failing + files.stream().mapToLong(Held.Unread::used).sum();
            if (asked > 0) {
                scores.add(Score.share(kind, Score.ROW, Aspect.ACCURACY, asked, files.stream()
                        .filter(file -> file.unreadable() > 0).map(file -> new Lapse(
                                new Origin(file.importId(), file.file(), "", 0), "",
                                Phrase.of("quality.why.unread", file.unreadable()))).toList(), failing));
            }
        }
    }

    private void learn(CatalogRecord row) {
        if (row instanceof Listing listing) {
            known.add(listing);
        } else if (row instanceof StockLevel level) {
            known.add(level);
        } else if (row instanceof SupplierTerms terms) {
            known.add(terms);
        } else if (row instanceof Certificate paper) {
            known.add(paper);
        } else if (row instanceof CompetitorPrice price) {
            known.add(price);
        }
    }
}
