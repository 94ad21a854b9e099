package app.tradewind.jobs.exit.payback;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.selection.exit.Holding;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.storage.facts.StockTotal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers of each product and market what it takes and brings. */
public final class PayingBack {

    private static final String PRICE = "forecast.reason.price";

    private final Snapshot snapshot;
    private final StockBoard stock;
    private final Set<SkuMarket> answering;
    private final ExitTerms terms;
    private final double rate;
    private final UnitEconomics economics;
    private final Map<SkuMarket, Listing> listings;

    /**
     * @param stock of the same snapshot
     * @param terms what the person said
     * @param rate cost of keeping stock as a share of its value a year, {@code NaN} where nobody said
     */
    public PayingBack(Snapshot snapshot, StockBoard stock, ExitTerms terms, double rate) {
        this.snapshot = snapshot;
        this.stock = stock;
        this.terms = terms;
        this.rate = rate;
        this.economics = new UnitEconomics(snapshot);
        this.listings = snapshot.catalogue().byItem();
        this.answering = stock.rows().stream().filter(row -> row.fan() != null && row.fan().judged().told().reasons().stream()
                .anyMatch(reason -> reason.what().code().equals(PRICE) && reason.amount() != 0)).map(StockBoard.Row::item).collect(Collectors.toSet());
    }

    /** @param selling how its stock sells, or {@code null} @param outs ways out that are worked out elsewhere */
    public Holding holding(SkuMarket item, Sellout selling, Outs outs) {
        UnitEconomics.Unit unit = unit(item);
        Money left = unit.left(asked(item, selling));
        Money cash = left == null || unit.landed() == null ? null : left.plus(unit.landed());
        Money attention = terms.attention() == null ? null : snapshot.homeMoney().in(unit.currency(), terms.attention());
        return new Holding(item.toString(), onHand(item), new Piece(unit.landed(), cash, unit.missing()), new Upkeep(rate, attention), selling, outs);
    }

    public UnitEconomics.Unit unit(SkuMarket item) {
        return economics.of(item, listings.get(item));
    }

    /** Whether the forecast answers prices that were planned; where it learned nothing of them it stays as it is. */
    public boolean answers(SkuMarket item) {
        return answering.contains(item);
    }

    /** Pieces in stock, or {@code null}. */
    public Integer onHand(SkuMarket item) {
        StockTotal stock = snapshot.catalogue().stock().get(item);
        return stock == null ? null : stock.onHand();
    }

    /** The price asked now, or {@code null}. */
    public Money price(SkuMarket item) {
        Listing listing = listings.get(item);
        return listing == null ? null : listing.price();
    }

    /** The mean price of the pieces to come: demand answers prices that a person planned, so what they bring is counted too. */
    private Money asked(SkuMarket item, Sellout selling) {
        Money now = price(item);
        List<PlannedWeeks> planned = snapshot.planned().of(item).stream().filter(one -> one.plan().offer().price() != null).toList();
        if (now == null || selling == null || planned.isEmpty() || !answers(item)) {
            return now;
        }
        LocalDate monday = snapshot.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        double pieces = 0;
        double money = 0;
        for (int week = 0; week < selling.weeks(); week++) {
            LocalDate day = monday.plusWeeks(week);
            double price = now.toDouble();
            for (PlannedWeeks one : planned) {
                Money said = one.plan().offer().price();
                boolean same = said.currency().equals(Money.UNNAMED) || said.currency().equals(now.currency());
                price = same && !day.plusDays(6).isBefore(one.plan().from()) && !day.isAfter(one.plan().to()) ? said.toDouble() : price;
            }
            pieces += Math.max(0, selling.mean(week));
            money += Math.max(0, selling.mean(week)) * price;
        }
        return pieces > 0 ? Money.ofComputed(money / pieces, now.currency()) : now;
    }

    /** Whether each product and market pays back within half a year, ways out left aside; by product number. */
    public Map<String, List<ExitAdvice>> judged() {
        ExitRule rule = new ExitRule(ExitRule.USUAL_WEEKS, snapshot.today(), 1);
        Map<String, List<ExitAdvice>> judged = new HashMap<>();
        for (StockBoard.Row row : stock.rows()) {
            Sellout selling = row.stock().selling();
            if (selling != null && selling.weeks() == ExitRule.USUAL_WEEKS) {
                judged.computeIfAbsent(row.item().sku(), sku -> new ArrayList<>()).add(rule.judge(holding(row.item(), selling, Outs.UNKNOWN)));
            }
        }
        return judged;
    }
}
