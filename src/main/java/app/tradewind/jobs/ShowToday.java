package app.tradewind.jobs;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Choice;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard.Item;
import app.tradewind.jobs.boards.TodayBoard.Kind;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.jobs.suppliers.ShowArrivals;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.supply.EtaAdvice;
import app.tradewind.voice.theme.UrgentReview;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers what waits for a decision, the most money first. */
public final class ShowToday {

    /** A better price is worth a decision when it is this likely to gain … */
    private static final double SURE_ENOUGH = 0.8;
    /** … and expected to gain this share of the profit of now. */
    private static final double WORTH_IT = 0.05;
    private static final int WEEKS_A_MONTH = 4;

    private final Snapshot snapshot;
    private final Map<SkuMarket, Listing> listings;
    private final Names names;
    private final ShowArrivals arrivals;

    /** @param lines of purchase orders, past and open */
    ShowToday(Snapshot snapshot, List<Shipment> lines) {
        this.snapshot = snapshot;
        this.arrivals = new ShowArrivals(snapshot, lines);
        this.listings = snapshot.catalogue().byItem();
        this.names = snapshot.catalogue().names();
    }

    /**
     * @param decided choices on answers that still stand, as {@link Decide#decided} gives them
     * @param imports how many imports the store holds
     */
    public TodayBoard run(Answers answers, Map<String, Choice> decided, int imports) {
        List<Item> items = new ArrayList<>();
        answers.stock().rows().forEach(row -> stock(row, items));
        arrivals.run(answers.stock()).rows().forEach(row -> late(row, items));
        answers.prices().rows().forEach(row -> price(row, items));
        answers.copy().rows().forEach(row -> copy(row, items));
        answers.voice().urgent().forEach(review -> items.add(item(Kind.URGENT_REVIEW, review.heard().review().item(), review, null, Screen.REVIEWS)));
        List<Item> open = items.stream()
                .filter(item -> !decided.containsKey(Decide.key(item.screen(), item.advice())))
                .sorted(Comparator.comparingDouble(ShowToday::size).reversed()
                        .thenComparing(item -> item.advice().subject())).toList();
        List<Money> stakes = open.stream().map(Item::stake).filter(Objects::nonNull).map(ShowToday::magnitude).toList();
        return new TodayBoard(snapshot.today(), open, snapshot.homeMoney().sum(stakes), items.size() - open.size(), imports);
    }

    private void stock(StockBoard.Row row, List<Item> items) {
        OrderAdvice advice = row.advice();
        switch (advice.status()) {
            case ORDER_NOW -> items.add(item(Kind.RUNS_OUT, row.item(), advice, lost(row), Screen.STOCK));
            case OVERSTOCK -> items.add(item(Kind.OVERSTOCK, row.item(), advice, tiedUp(row), Screen.STOCK));
            case STOCK_UNKNOWN -> items.add(item(Kind.MISSING_FIGURE, row.item(), advice, null, Screen.STOCK));
            default -> { }
        }
    }

    /**
     * What is likely late or nobody knows where; its stake is what the days without stock would have earned. What is
     * only later than promised and leaves no shelf empty can wait.
     */
    private static void late(ArrivalBoard.Row row, List<Item> items) {
        EtaAdvice.Status status = row.advice().status();
        if (status == EtaAdvice.Status.OVERDUE || status == EtaAdvice.Status.LATE && row.loss().pieces() != 0) {
            items.add(new Item(Kind.LATE_SHIPMENT, row.item(), row.name(), row.advice(), row.loss().stake(), Screen.STOCK));
        }
    }

    /**
     * What ordering now earns over not ordering, out of the futures that were flown; where they were not, the pieces
     * not sold, each at what is left of its price.
     */
    private Money lost(StockBoard.Row row) {
        OrderAdvice.Gain gain = row.advice().order() == null ? null : row.advice().order().gain();
        if (gain != null) {
            return snapshot.homeMoney().of(gain.mean().amount().signum() < 0 ? Money.zero(gain.mean().currency()) : gain.mean());
        }
        Listing listing = listings.get(row.item());
        Money left = listing == null ? null : new UnitEconomics(snapshot).of(row.item(), listing).left(listing.price());
        return left == null || row.advice().outlook() == null ? null : snapshot.homeMoney()
                .of(left.times(BigDecimal.valueOf(row.advice().outlook().expectedLostSales())));
    }

    /** What the pieces beyond the level to order up to have cost. */
    private Money tiedUp(StockBoard.Row row) {
        var terms = snapshot.catalogue().terms().get(row.item().sku());
        OrderAdvice advice = row.advice();
        if (terms == null || terms.unitCost() == null || advice.order() == null || row.stock().onHand() == null) {
            return null;
        }
        int position = row.stock().onHand() + (row.stock().onOrder() == null ? 0 : row.stock().onOrder());
        double excess = Math.max(0, position - advice.order().orderUpTo());
        return snapshot.homeMoney().of(terms.unitCost().times(BigDecimal.valueOf(excess)));
    }

    private void price(PriceBoard.Row row, List<Item> items) {
        PriceAdvice advice = row.advice();
        Money gain = AdvisePrices.gain(advice);
        Money month = gain == null ? null : snapshot.homeMoney().of(gain.times(WEEKS_A_MONTH));
        switch (advice.status()) {
            case UNDER_FLOOR -> items.add(item(Kind.UNDER_FLOOR, row.item(), advice, month, Screen.PRICES));
            case RAISE, LOWER -> {
                if (advice.effect() != null && worthDeciding(advice.effect())) {
                    items.add(item(Kind.PRICE_CHANGE, row.item(), advice, month, Screen.PRICES));
                }
            }
            case NEEDS_COST -> items.add(item(Kind.MISSING_FIGURE, row.item(), advice, null, Screen.PRICES));
            default -> { }
        }
    }

    private static boolean worthDeciding(PriceAdvice.Effect effect) {
        double now = effect.profitNow().toDouble();
        return effect.chanceOfGain() >= SURE_ENOUGH
                && effect.profitAdvised().toDouble() - now >= WORTH_IT * Math.abs(now);
    }

    private void copy(CopyBoard.Row row, List<Item> items) {
        row.open().stream().filter(finding -> finding.rule().severity() == Finding.Severity.HIGH)
                .forEach(finding -> items.add(item(Kind.CLAIM, row.listing().item(), finding, null, Screen.COPY)));
    }

    private Item item(Kind kind, SkuMarket item, Advice advice, Money stake, Screen screen) {
        return new Item(kind, item, names.of(item), advice, stake, screen);
    }

    /** People's safety and claims first, since a delisting takes the whole product; then by money; blanks last. */
    private static double size(Item item) {
        if (item.advice() instanceof UrgentReview review) {
            return review.heard().reading().alarms().get(0).reason().safety() ? Double.MAX_VALUE : Double.MAX_VALUE / 2;
        }
        if (item.kind() == Kind.CLAIM) {
            return Double.MAX_VALUE;
        }
        return item.stake() == null ? -1 : magnitude(item.stake()).toDouble();
    }

    private static Money magnitude(Money stake) {
        return stake.amount().signum() < 0 ? stake.negated() : stake;
    }
}
