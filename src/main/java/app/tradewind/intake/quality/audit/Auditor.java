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
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.CostRules;
import app.tradewind.intake.quality.rules.Known;
import app.tradewind.intake.quality.rules.ListingRules;
import app.tradewind.intake.quality.rules.PaperRules;
import app.tradewind.intake.quality.rules.PeriodRules;
import app.tradewind.intake.quality.rules.RateRules;
import app.tradewind.intake.quality.rules.RivalRules;
import app.tradewind.intake.quality.rules.Rule;
import app.tradewind.intake.quality.rules.SaleRules;
import app.tradewind.intake.quality.rules.SignalRules;
import app.tradewind.intake.quality.rules.StockRules;
import app.tradewind.intake.quality.rules.TermsRules;
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
    private final LocalDate today;
    private final Known known;
    private final Set<CatalogRecord> current;
    private final List<Score> scores = new ArrayList<>();
    private final List<Mark> trend = new ArrayList<>();
    private final Map<SkuMarket, List<ItemState>> items = new HashMap<>();

    private Auditor(Held held, LocalDate today) {
        this.held = held;
        this.today = today;
        this.known = new Known(today);
        this.current = Current.of(held.facts());
    }

    public static Audit audit(Held held, LocalDate today) {
        return new Auditor(held, today).run();
    }

    private Audit run() {
        current.forEach(this::learn);
        held.sales().each((id, sale, counts) -> {
            if (counts) {
                known.add(sale);
            }
        });
        sales();
        score(Kind.LISTINGS, Listing.class, ListingRules.of(known), Listing::item, null);
        score(Kind.STOCK, StockLevel.class, StockRules.of(known), StockLevel::item, StockLevel::asOf);
        score(Kind.SUPPLIER_TERMS, SupplierTerms.class, TermsRules.of(known), terms -> product(terms.sku()), null);
        score(Kind.CERTIFICATES, Certificate.class, PaperRules.of(known), paper -> product(paper.sku()), null);
        score(Kind.COMPETITOR_PRICES, CompetitorPrice.class, RivalRules.of(known), CompetitorPrice::item, CompetitorPrice::day);
        score(Kind.FX_RATES, FxRate.class, RateRules.of(known, held.of(FxRate.class)), Auditor::pair, FxRate::day);
        score(Kind.PERIOD_SALES, PeriodSales.class, PeriodRules.of(known), PeriodSales::item, sums -> sums.days().to());
        score(Kind.COSTS, UnitCost.class, CostRules.of(known), cost -> product(cost.sku()), null);
        score(Kind.ESTIMATES, Estimate.class, SignalRules.ofEstimates(known), estimate -> null, Estimate::asOf);
        score(Kind.TRENDS, TrendPoint.class, SignalRules.ofTrends(known), point -> null, point -> point.start().toLocalDate());
        score(Kind.REVIEWS, Review.class, SignalRules.ofReviews(known), Review::item, Review::day);
        unread();
        scores.sort(Comparator.comparing(Score::kind));
        trend.sort(Comparator.comparingLong(Mark::importId));
        return new Audit(scores, trend, items);
    }

    private void sales() {
        Ledger<Sale> ledger = new Ledger<>(Kind.ORDERS, SaleRules.of(known), Sale::item, sale -> past(sale.when().day()));
        Ages ages = new Ages(Kind.ORDERS, today);
        held.sales().each((id, sale, counts) -> {
            ledger.add(sale, counts);
            if (counts) {
                ages.add(sale.when().day(), sale);
            }
        });
        take(ledger);
        scores.addAll(ages.scores());
    }

    /** @param day of a row, {@code null} where rows of the kind have none */
    private <R extends CatalogRecord> void score(Kind kind, Class<R> type, List<Rule<R>> rules,
            Function<R, SkuMarket> item, Function<R, LocalDate> day) {
        Ledger<R> ledger = new Ledger<>(kind, rules, item, row -> day == null ? null : past(day.apply(row)));
        List<R> rows = held.of(type);
        rows.forEach(row -> ledger.add(row, current.contains(row)));
        take(ledger);
        if (day != null) {
            Ages ages = new Ages(kind, today);
            rows.stream().filter(current::contains).forEach(row -> ages.add(day.apply(row), row));
            ages.scores().stream().filter(score -> score.column().equals(Ages.DAY)).forEach(scores::add);
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
