package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.Known;
import app.tradewind.intake.quality.rules.ListingRules;
import app.tradewind.intake.quality.rules.PaperRules;
import app.tradewind.intake.quality.rules.RateRules;
import app.tradewind.intake.quality.rules.RivalRules;
import app.tradewind.intake.quality.rules.Rule;
import app.tradewind.intake.quality.rules.SaleRules;
import app.tradewind.intake.quality.rules.StockRules;
import app.tradewind.intake.quality.rules.TermsRules;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Scores all that is held, for a day. A row that a later one replaces (the same listing, the same count's
 * place, the same paper) belongs to the trend of its import, no longer to the scores. The order lines are
 * walked over twice: once to know what is usual, once to ask.
 */
public final class Auditor {

    private static final int[] ORDERS = {14, 60};
    private static final int[] STOCK = {14, 60};
    private static final int[] RIVALS = {30, 120};
    private static final int[] RATES = {14, 90};

    private final Held held;
    private final LocalDate today;
    private final Known known;
    private final List<Score> scores = new ArrayList<>();
    private final List<Mark> trend = new ArrayList<>();
    private final Map<SkuMarket, List<ItemState>> items = new HashMap<>();

    private Auditor(Held held, LocalDate today) {
        this.held = held;
        this.today = today;
        this.known = new Known(today);
    }

    public static Audit audit(Held held, LocalDate today) {
        return new Auditor(held, today).run();
    }

    private Audit run() {
        Set<CatalogRecord> current = current();
        current.forEach(this::learn);
        held.sales().each((id, sale, counts) -> {
            if (counts) {
                known.add(sale);
            }
        });
        List<FxRate> rates = held.of(FxRate.class);
        score(Kind.LISTINGS, Listing.class, ListingRules.of(known), Listing::item, current);
        sales();
        score(Kind.STOCK, StockLevel.class, StockRules.of(known), StockLevel::item, current);
        ages(Kind.STOCK, StockLevel.class, StockLevel::asOf, STOCK, current);
        score(Kind.SUPPLIER_TERMS, SupplierTerms.class, TermsRules.of(known), terms -> new SkuMarket(terms.sku(), ""), current);
        score(Kind.CERTIFICATES, Certificate.class, PaperRules.of(known), paper -> null, current);
        score(Kind.COMPETITOR_PRICES, CompetitorPrice.class, RivalRules.of(known), CompetitorPrice::item, current);
        ages(Kind.COMPETITOR_PRICES, CompetitorPrice.class, CompetitorPrice::day, RIVALS, current);
        score(Kind.FX_RATES, FxRate.class, RateRules.of(known, rates), rate -> null, current);
        ages(Kind.FX_RATES, FxRate.class, FxRate::day, RATES, current);
        unread();
        scores.sort(Comparator.comparing(Score::kind));
        trend.sort(Comparator.comparingLong(Mark::importId));
        return new Audit(scores, trend, items);
    }

    private void sales() {
        Ledger<Sale> ledger = new Ledger<>(Kind.ORDERS, SaleRules.of(known), Sale::item);
        Ages ages = new Ages(Kind.ORDERS, today);
        held.sales().each((id, sale, counts) -> {
            ledger.add(sale, counts);
            if (counts) {
                ages.add(sale.when().day(), sale);
            }
        });
        take(ledger);
        scores.addAll(ages.scores(ORDERS[0], ORDERS[1]));
    }

    private <R extends CatalogRecord> void score(Kind kind, Class<R> type, List<Rule<R>> rules,
            Function<R, SkuMarket> item, Set<CatalogRecord> current) {
        Ledger<R> ledger = new Ledger<>(kind, rules, item);
        held.of(type).forEach(row -> ledger.add(row, current.contains(row)));
        take(ledger);
    }

    private <R extends CatalogRecord> void ages(Kind kind, Class<R> type, Function<R, LocalDate> day, int[] limits,
            Set<CatalogRecord> current) {
        Ages ages = new Ages(kind, today);
        held.of(type).stream().filter(current::contains).forEach(row -> ages.add(day.apply(row), row));
        scores.addAll(ages.scores(limits[0], limits[1]).stream().filter(score -> score.column().equals("date")).toList());
    }

    private void take(Ledger<?> ledger) {
        scores.addAll(ledger.scores());
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

    /** Of rows about the same thing the last; of counts the one of the latest day. */
    private Set<CatalogRecord> current() {
        Map<Object, CatalogRecord> last = new LinkedHashMap<>();
        BinaryOperator<CatalogRecord> later = (was, is) -> was instanceof StockLevel a && is instanceof StockLevel b
                && b.asOf().isBefore(a.asOf()) ? was : is;
        held.facts().forEach(row -> last.merge(key(row), row, later));
        Set<CatalogRecord> current = Collections.newSetFromMap(new IdentityHashMap<>());
        current.addAll(last.values());
        return current;
    }

    private static Object key(CatalogRecord row) {
        if (row instanceof Listing listing) {
            return List.of(Kind.LISTINGS, listing.item(), listing.channel());
        } else if (row instanceof StockLevel level) {
            return List.of(Kind.STOCK, level.item(), level.place());
        } else if (row instanceof SupplierTerms terms) {
            return List.of(Kind.SUPPLIER_TERMS, terms.sku(), terms.supplier());
        } else if (row instanceof Certificate paper) {
            return List.of(Kind.CERTIFICATES, paper.sku(), paper.mark(), paper.number());
        } else if (row instanceof CompetitorPrice price) {
            return List.of(Kind.COMPETITOR_PRICES, price.item(), price.rival(), price.day());
        }
        return row;
    }
}
