package app.tradewind.jobs.promo;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.promo.PromotionBoard.Item;
import app.tradewind.jobs.promo.PromotionBoard.Row;
import app.tradewind.pricing.landed.Proceeds;
import app.tradewind.pricing.promo.KindLift;
import app.tradewind.pricing.promo.Lift;
import app.tradewind.pricing.promo.LiftAdvice;
import app.tradewind.pricing.promo.LiftEngine;
import app.tradewind.pricing.promo.LiftExplainer;
import app.tradewind.pricing.promo.PromoWeeks;
import app.tradewind.words.Phrase;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Holds every past promotion of a snapshot against the weeks without one. */
public final class ShowPromotions {

    private static final int DAYS_A_WEEK = 7;

    private final Snapshot snapshot;
    private final LiftExplainer explainer;
    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;
    private final Names names;
    private final Map<SkuMarket, double[]> promoted = new HashMap<>();
    private final Map<SkuMarket, PromoWeeks.Money> left = new HashMap<>();

    public ShowPromotions(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.explainer = new LiftExplainer(snapshot.today());
        this.economics = new UnitEconomics(snapshot);
        this.listings = snapshot.catalogue().byItem();
        this.names = snapshot.catalogue().names();
    }

    public PromotionBoard run(Progress progress) {
        List<Row> rows = new ArrayList<>();
        for (PlannedWeeks plan : snapshot.planned().told()) {
            progress.check();
            Promotion.Offer offer = plan.plan().offer();
            boolean promotion = offer.discount() != null || offer.share() != null && offer.share() > 0;
            if (promotion && plan.plan().to().isBefore(snapshot.today())) {
                row(plan, rows);
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.plan().plan().from()).reversed().thenComparing(row -> row.plan().id()));
        return new PromotionBoard(snapshot.today(), rows, kinds(rows));
    }

    private void row(PlannedWeeks plan, List<Row> rows) {
        List<Item> items = new ArrayList<>();
        for (SalesHistory history : snapshot.histories()) {
            if (snapshot.planned().covers(plan.plan().reach(), history.item())) {
                item(plan, history, items);
            }
        }
        if (!items.isEmpty()) {
            rows.add(items.size() == 1 ? new Row(plan, items.get(0).advice(), items.get(0).currency(), items)
                    : new Row(plan, together(plan, items), snapshot.home().getCurrencyCode(), items));
        }
    }

    private void item(PlannedWeeks plan, SalesHistory history, List<Item> items) {
        double[] share = share(plan.plan(), history);
        if (Arrays.stream(share).noneMatch(part -> part > 0)) {
            return;
        }
        double[] any = promoted.computeIfAbsent(history.item(), key -> {
            double[] all = snapshot.planned().promotion(history);
            return all == null ? new double[history.weeks()] : Arrays.copyOf(all, history.weeks());
        });
        double[] whole = new double[any.length];
        boolean beside = false;
        for (int week = 0; week < whole.length; week++) {
            whole[week] = Math.max(any[week], share[week]);
            beside |= share[week] > 0 && any[week] > share[week] + 1e-9;
        }
        Lift lift = LiftEngine.of(new PromoWeeks(history.units(), history.price(), history.stocked(), share, whole, money(history)));
        items.add(new Item(history.item(), names.of(history.item()),
                explainer.of("promotion " + plan.id() + " " + history.item(), lift, history.currency(), beside), history.currency()));
    }

    /** The part of each known week that the promotion stood in. */
    private static double[] share(Promotion plan, SalesHistory history) {
        double[] share = new double[history.weeks()];
        double part = plan.offer().share() == null ? 1 : plan.offer().share();
        for (int week = 0; week < share.length; week++) {
            long from = Math.max(0, ChronoUnit.DAYS.between(history.week(week), plan.from()));
            long to = Math.min(DAYS_A_WEEK - 1, ChronoUnit.DAYS.between(history.week(week), plan.to()));
            share[week] = Math.max(0, to - from + 1) * part / DAYS_A_WEEK;
        }
        return share;
    }

    /** {@code null} where a cost is missing, or sales are in another currency than the price of now. */
    private PromoWeeks.Money money(SalesHistory history) {
        return left.computeIfAbsent(history.item(), item -> {
            UnitEconomics.Unit unit = economics.of(item, listings.get(item));
            return unit.proceeds().isEmpty() || !unit.currency().getCurrencyCode().equals(history.currency()) ? null : line(unit.proceeds().get(), unit);
        });
    }

    private static PromoWeeks.Money line(Proceeds known, UnitEconomics.Unit unit) {
        return new PromoWeeks.Money(known.share().doubleValue(), -known.left(Money.zero(unit.currency())).toDouble());
    }

    /** All items of which something is known, in the home currency; profit of those whose costs are. */
    private LiftAdvice together(PlannedWeeks plan, List<Item> items) {
        List<Lift> lifts = items.stream().filter(item -> item.advice().lift() != null)
                .map(item -> item.advice().lift().at(rate(item.currency()))).toList();
        List<Lift> known = lifts.stream().filter(lift -> lift.profit() != null).toList();
        Lift pieces = lifts.stream().reduce(Lift::plus).orElse(null);
        Lift sum = pieces == null || known.isEmpty() ? pieces : pieces.earning(known.stream().reduce(Lift::plus).orElseThrow().profit());
        LiftAdvice advice = explainer.of("promotion " + plan.id(), sum, snapshot.home().getCurrencyCode(), false);
        Phrase part = Phrase.of("promo.note.part", known.size(), lifts.size(), items.size());
        return sum == null || known.size() == items.size() ? advice
                : new LiftAdvice(advice.subject(), advice.status(), sum, advice.chance(), advice.why().noting(part));
    }

    private double rate(String currency) {
        if (currency.isEmpty()) {
            return Double.NaN;
        }
        Money one = snapshot.homeMoney().in(snapshot.home(), Money.ofComputed(1_000_000, Currency.getInstance(currency)));
        return one == null ? Double.NaN : one.toDouble() / 1_000_000;
    }

    private static List<KindLift> kinds(List<Row> rows) {
        Map<String, List<Lift.Span>> byKind = new TreeMap<>();
        rows.stream().filter(row -> row.all().lift() != null).forEach(row -> byKind.computeIfAbsent(row.plan().plan().offer().kind(),
                kind -> new ArrayList<>()).add(row.all().lift().extra().factor()));
        return byKind.entrySet().stream().map(each -> KindLift.of(each.getKey(), each.getValue())).filter(Objects::nonNull).toList();
    }
}
