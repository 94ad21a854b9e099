package app.tradewind.jobs.orderplan;

import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Missing;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderAdvice.Order;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to order this week of every product and market under a plan: the usual advice with the plan's quantity,
 * and why it differs. A product's cartons go to its markets by what each needs.
 */
final class PlannedAdvice {

    private static final String PIECES = "pcs";

    private final Names names;
    private final PlanAsk ask;
    private final List<Line> lines;
    private final LocalDate thisWeek;

    PlannedAdvice(Snapshot snapshot, PlanAsk ask, List<Line> lines) {
        this.names = snapshot.catalogue().names();
        this.ask = ask;
        this.lines = lines;
        this.thisWeek = MakeOrderPlan.monday(snapshot.today());
    }

    /** A market's part of this week's orders of a product. */
    private record Part(int pieces, Money value, boolean air) { }

    List<Advised> of(List<PlanItem> items, Candidates candidates) {
        Map<SkuMarket, Part> parts = new HashMap<>();
        candidates.found.forEach(candidate -> divide(candidate, parts));
        Map<SkuMarket, Phrase> missing = new HashMap<>();
        for (Missing one : candidates.missing) {
            missing.put(one.item(), one.what());
        }
        List<Advised> advised = new ArrayList<>();
        items.stream().sorted(Comparator.comparing(PlanItem::item)).forEach(item -> {
            OrderAdvice advice = item.advice();
            Phrase unknown = missing.get(item.item());
            if (advice.order() != null) {
                advice = unknown != null ? unplanned(advice, unknown) : planned(item, parts.get(item.item()));
            }
            advised.add(new Advised(item.item(), names.of(item.item()), advice));
        });
        return advised;
    }

    /** Whole cartons to each market, by need; the rests one by one to those that are shortest of their part. */
    private void divide(Candidate candidate, Map<SkuMarket, Part> parts) {
        for (Line line : lines) {
            if (!line.sku().equals(candidate.sku()) || !line.week().equals(thisWeek)) {
                continue;
            }
            int[] cartons = shares(line.cartons(), candidate.parts().stream().mapToDouble(Candidate.Part::need).toArray());
            for (int k = 0; k < cartons.length; k++) {
                if (cartons[k] > 0) {
                    Money value = new Money(line.cost().value().amount().multiply(BigDecimal.valueOf(cartons[k]))
                            .divide(BigDecimal.valueOf(line.cartons()), MathContext.DECIMAL64), line.cost().value().currency()).rounded();
                    Part part = new Part(cartons[k] * line.deal().carton(), value, line.deal().air());
                    parts.merge(candidate.parts().get(k).item().item(), part, (one, other) -> new Part(one.pieces + other.pieces,
                            one.value.currency().equals(other.value.currency()) ? one.value.plus(other.value) : null, one.air && other.air));
                }
            }
        }
    }

    /** Largest remainders. */
    static int[] shares(int whole, double[] needs) {
        double all = 0;
        for (double need : needs) {
            all += need;
        }
        int[] shares = new int[needs.length];
        double[] rest = new double[needs.length];
        int given = 0;
        for (int k = 0; k < needs.length; k++) {
            double part = whole * needs[k] / all;
            shares[k] = (int) part;
            rest[k] = part - shares[k];
            given += shares[k];
        }
        for (; given < whole; given++) {
            int most = 0;
            for (int k = 1; k < rest.length; k++) {
                most = rest[k] > rest[most] ? k : most;
            }
            shares[most]++;
            rest[most]--;
        }
        return shares;
    }

    /** With when this week's orders of a product come. */
    private Explanation arriving(Explanation why, String sku) {
        Explanation said = why;
        for (Line line : lines) {
            if (line.sku().equals(sku) && line.week().equals(thisWeek)) {
                said = said.noting(Phrase.of("plan.note.arrives", line.pieces(), line.deal().arrives(), line.deal().latest()));
            }
        }
        return said;
    }

    private OrderAdvice unplanned(OrderAdvice advice, Phrase unknown) {
        Explanation why = advice.why();
        return new OrderAdvice(advice.subject(), Status.TERMS_UNKNOWN, null, advice.outlook(), null, new Explanation(
                Phrase.of("plan.headline.unknown", unknown), List.of(), List.of(unknown), why.confidence(), why.basis(), why.footing()));
    }

    private OrderAdvice planned(PlanItem item, Part part) {
        OrderAdvice advice = item.advice();
        int pieces = part == null ? 0 : part.pieces;
        LocalDate later = lines.stream().filter(line -> line.sku().equals(item.item().sku()) && line.week().isAfter(thisWeek))
                .map(Line::week).findFirst().orElse(null);
        boolean held = pieces == 0 && (later != null || advice.order().quantity() > 0);
        Status status = pieces > 0 ? Status.ORDER_NOW : held ? Status.ORDER_LATER
                : advice.status() == Status.OVERSTOCK ? Status.OVERSTOCK : Status.ENOUGH;
        Order order = new Order(pieces, advice.order().reorderPoint(), advice.order().orderUpTo(), advice.order().orderBy(),
                part == null ? "" : part.air ? "air" : ask.air() == null ? advice.order().route() : "usual");
        List<Reason> reasons = new ArrayList<>(advice.why().reasons());
        reasons.add(new Reason(Phrase.of("plan.reason.plan"), pieces - advice.order().quantity(), PIECES));
        Phrase headline = pieces > 0 ? Phrase.of("plan.headline.order", pieces)
                : later != null ? Phrase.of("plan.headline.later", later)
                : advice.order().quantity() > 0 ? Phrase.of("plan.headline.not", advice.order().quantity())
                : Phrase.of("plan.headline.enough");
        Explanation why = part == null ? advice.why() : arriving(advice.why(), item.item().sku());
        return new OrderAdvice(advice.subject(), status, order, advice.outlook(), part == null ? null : part.value,
                new Explanation(headline, reasons, why.notes(), why.confidence(), why.basis(), why.footing()));
    }
}
