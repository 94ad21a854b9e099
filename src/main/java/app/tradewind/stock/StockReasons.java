package app.tradewind.stock;

import app.tradewind.advice.Amount;
import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.stock.OrderAdvice.Order;
import app.tradewind.stock.OrderAdvice.Outlook;
import app.tradewind.stock.OrderAdvice.Status;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says why an order is as large as it is: parts in pieces that add up to it, and what is not known. */
final class StockReasons {

    private static final String PIECES = "pcs";
    /** Pieces beyond the level that last longer than this are bought for the minimum's sake and worth a word. */
    private static final double LONG_WEEKS = 13;
    private static final String METHOD = "order-up-to, demand and lead time simulated";

    private final StockItem item;
    private final StockSettings settings;

    StockReasons(StockItem item, StockSettings settings) {
        this.item = item;
        this.settings = settings;
    }

    /**
     * @param service the level that was planned for
     * @param protection mean demand over lead time and review
     * @param demand where it comes from
     * @param standstill what the factory's shut-downs do to it
     * @param why the policy, and the way it comes
     */
    record Found(ServiceLevel service, double protection, LeadTimeDemand demand, Standstill standstill, Why why) { }

    /**
     * @param policy that fits what is known
     * @param way it comes
     * @param quick pieces that pay a quicker way
     * @param due pieces to order now, whether or not each loses money
     */
    record Why(Policy policy, Sourcing way, int quick, int due) { }

    OrderAdvice answer(Status status, Order order, Outlook outlook, Money value, Found found) {
        int position = OrderPlanner.position(item);
        Integer onOrder = item.position().onOrder();
        double need = order.orderUpTo() - position;
        List<Reason> reasons = new ArrayList<>();
        double weeks = found.demand().meanLead() + item.leadTime().reviewWeeks();
        reasons.add(new Reason(Phrase.of("stock.reason.demand", weeks), found.protection() - found.standstill().pieces(), PIECES));
        if (found.standstill().pieces() > 0) {
            reasons.add(new Reason(Phrase.of("places.closed.reason"), found.standstill().pieces(), PIECES));
        }
        reasons.add(new Reason(Phrase.of(found.service().fill() ? "stock.reason.safety-fill" : "stock.reason.safety", found.service().level()),
                found.why().policy().plain() - found.protection(), PIECES));
        double lot = order.orderUpTo() - found.why().policy().plain();
        if (lot != 0) {
            reasons.add(new Reason(Phrase.of(found.why().policy().ends() ? "stock.reason.season" : "stock.reason.lot"), lot, PIECES));
        }
        reasons.add(new Reason(Phrase.of("stock.reason.on-hand"), -item.position().onHand(), PIECES));
        reasons.add(new Reason(Phrase.of("stock.reason.on-order"), onOrder == null ? 0 : -onOrder, PIECES));
        double rest = order.quantity() - need;
        reasons.add(new Reason(found.why().due() > order.quantity() ? Phrase.of("exit.hold.reason", loss()) : rest(order, need, found.why().policy()), rest, PIECES));
        Grade grade = onOrder == null || !item.leadTime().spreads() ? Grade.LOW : Grade.MEDIUM;
        Confidence confidence = Confidence.of(grade, Phrase.of(grade == Grade.LOW ? "stock.grade.low" : "stock.grade.medium"));
        Explanation why = new Explanation(found.why().policy().tooLate() ? Phrase.of("stock.headline.too-late") : headline(status, order, outlook, found.why().due()), reasons,
                notes(status, order, outlook, found), confidence, basis());
        return new OrderAdvice(item.id(), status, order, outlook, value, why);
    }

    private Phrase rest(Order order, double need, Policy policy) {
        return order.quantity() > 0 ? Phrase.of("stock.reason.rounding", item.rule().moq(), item.rule().pack())
                : need <= 0 ? Phrase.of("stock.reason.beyond")
                : Phrase.of(policy.tooLate() ? "stock.reason.too-late" : "stock.reason.waiting");
    }

    /** An answer that names all that is missing instead of guessing it, what the status is for first. */
    OrderAdvice abstain(Status status) {
        List<Phrase> missing = new ArrayList<>();
        if (Double.isNaN(item.demand().at(0, 0))) {
            missing.add(Phrase.of("stock.missing.demand"));
        }
        if (item.position().onHand() == null) {
            missing.add(Phrase.of("stock.missing.on-hand"));
        }
        if (!item.leadTime().known()) {
            missing.add(Phrase.of("stock.missing.lead-time"));
        }
        Phrase first = missing.get(0);
        if (item.economics().unitCost() == null) {
            missing.add(Phrase.of("stock.missing.cost"));
        }
        Explanation why = new Explanation(Phrase.of("stock.headline.unknown", first), List.of(), missing,
                Confidence.of(Grade.NONE, first), basis());
        return new OrderAdvice(item.id(), status, null, null, null, why);
    }

    private Phrase headline(Status status, Order order, Outlook outlook, int due) {
        return switch (status) {
            case HOLD -> due > 0 ? Phrase.of("exit.hold.headline", loss(), due) : Phrase.of("exit.hold.later", loss(), order.orderBy());
            case ORDER_NOW -> outlook.stockoutDate() == null
                    ? Phrase.of("stock.headline.order", order.quantity())
                    : Phrase.of("stock.headline.order-before", order.quantity(), outlook.stockoutDate());
            case ORDER_LATER -> Phrase.of("stock.headline.later", order.orderBy());
            case OVERSTOCK -> Phrase.of("stock.headline.overstock", outlook.weeksOfCover());
            default -> Phrase.of("stock.headline.enough");
        };
    }

    /** What a piece loses. */
    private Phrase loss() {
        return Amount.said(item.economics().unitMargin().negated().rounded());
    }

    private List<Phrase> notes(Status status, Order order, Outlook outlook, Found found) {
        List<Phrase> notes = new ArrayList<>();
        if (found.standstill().matters()) {
            notes.add(found.standstill().said(order));
            notes.add(Phrase.of("places.closed.share", item.leadTime().supply().factoryShare()));
        }
        if (status == Status.HOLD) {
            notes.add(Phrase.of("exit.hold.note"));
        }
        notes.addAll(found.why().policy().said());
        notes.add(found.service().source());
        notes.addAll(found.why().way().said());
        if (found.why().quick() > 0) {
            notes.add(Phrase.of("stock.way.bridge", found.why().quick(), item.economics().terms().second().name()));
        }
        notes.add(Phrase.of("stock.note.risk", outlook.stockoutProbability(), outlook.expectedLostSales()));
        if (status == Status.OVERSTOCK) {
            notes.add(Phrase.of("stock.note.overstock", OrderPlanner.position(item) - order.orderUpTo()));
        }
        if (item.rule().isShared() && order.quantity() > 0) {
            notes.add(Phrase.of("stock.note.shared-minimum", item.rule().together(), item.rule().moq()));
        }
        if (item.leadTime().supply().deliveries().length > 0) {
            notes.add(Phrase.of("places.lead.deliveries", item.leadTime().supply().deliveries().length,
                    item.leadTime().weeks(), item.leadTime().sdWeeks()));
        }
        double weekly = found.demand().weekly();
        int then = OrderPlanner.position(item) + order.quantity();
        if (order.quantity() > 0 && weekly > 0 && then - order.orderUpTo() > LONG_WEEKS * weekly) {
            notes.add(Phrase.of("stock.note.minimum-lasts", then / weekly));
        }
        if (item.position().onOrder() == null) {
            notes.add(Phrase.of("stock.note.on-order-unknown"));
        }
        if (Double.isNaN(item.leadTime().sdWeeks())) {
            notes.add(Phrase.of("stock.note.lead-spread-unknown"));
        }
        double needed = item.leadTime().weeks() + item.leadTime().reviewWeeks();
        if (needed > found.demand().known()) {
            notes.add(Phrase.of("stock.note.beyond-forecast", needed, found.demand().known()));
        }
        if (item.economics().unitCost() == null) {
            notes.add(Phrase.of("stock.missing.unit-cost"));
        }
        return notes;
    }

    private Basis basis() {
        Digest digest = new Digest().add(item.id()).add(String.valueOf(item.position()))
                .add(item.leadTime().said()).add(String.valueOf(item.rule()))
                .add(String.valueOf(item.economics())).add(settings.serviceLevel())
                .add(settings.measure().name());
        for (int step = 0; step < item.demand().steps(); step++) {
            digest.add(item.demand().mean(step));
        }
        return new Basis(METHOD, item.demand().steps(), settings.today(), settings.seed(), digest.hex());
    }
}
