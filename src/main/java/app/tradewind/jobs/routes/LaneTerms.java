package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.pricing.landed.Exchange;
import app.tradewind.stock.route.RouteQuestion.Candidate;
import app.tradewind.stock.route.RouteTerms;
import app.tradewind.stock.route.lane.Habits;
import app.tradewind.stock.route.lane.Lane;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One lane as the engine takes it: in the market's currency, with what it lacks. */
final class LaneTerms {

    private static final int OLD_YEARS = 1;

    private final RouteGoods goods;
    private final Lane lane;
    private final Exchange exchange;
    private final List<Phrase> missing = new ArrayList<>();
    private final List<Phrase> notes = new ArrayList<>();

    private LaneTerms(RouteGoods goods, Lane lane, Exchange exchange) {
        this.goods = goods;
        this.lane = lane;
        this.exchange = exchange;
    }

    /** @param rate of the goods' tariff, {@code null} where not known */
    static Candidate of(RouteGoods goods, Lane lane, MarketProfile market, FxRates rates, BigDecimal rate) {
        return new LaneTerms(goods, lane, Exchange.into(rates, market.currency(), goods.trip().day())).candidate(market, rates, rate);
    }

    private Candidate candidate(MarketProfile market, FxRates rates, BigDecimal rate) {
        boolean mailed = lane.key().way().mailed();
        need(goods.trade().cost(), "route.missing.cost");
        if (!mailed && !(goods.pace().daily() > 0)) {
            missing.add(Phrase.of("route.missing.pace"));
        }
        Money freight = FirstLeg.of(lane.freight(), goods.make(),
                mailed ? BigDecimal.valueOf(goods.perOrder()) : BigDecimal.valueOf(goods.trade().pieces()), exchange, missing);
        Charged charged = Charged.of(goods, market, rates, mailed, freight, rate, missing);
        RouteTerms.Charges charges = new RouteTerms.Charges(here(freight), RouteTerms.Duty.ofPiece(here(charged.duty())),
                here(charged.tax()), here(need(lane.charges().lastMile(), "route.missing.last-mile")),
                here(need(lane.charges().handling(), "route.missing.handling")));
        RouteTerms.Time time = time(mailed);
        RouteTerms.Store store = mailed ? null : store();
        double loss = loss();
        notes.addAll(age());
        BigDecimal onTime = lane.time().onTime();
        return new Candidate(lane.key().way(),
                missing.isEmpty() ? new RouteTerms(lane.key().way().id(), time, charges, store, loss) : null,
                onTime == null ? Double.NaN : onTime.doubleValue(), missing, notes);
    }

    private RouteTerms.Time time(boolean mailed) {
        need(lane.time().days(), "route.missing.days");
        if (!mailed) {
            need(lane.time().reviewDays(), "route.missing.review");
            if (lane.time().sdDays() == null) {
                notes.add(Phrase.of("route.note.no-delay"));
            }
        }
        return new RouteTerms.Time(or0(lane.time().days()), or0(lane.time().sdDays()), or0(lane.time().reviewDays()));
    }

    private RouteTerms.Store store() {
        need(goods.make().volumeM3(), "route.missing.volume");
        need(lane.store().perM3Month(), "route.missing.storage");
        Habits habits = goods.habits();
        if (habits.holdingRate() == null) {
            notes.add(Phrase.of("route.note.no-capital"));
        }
        if (lane.store().fixedMonth() == null) {
            notes.add(Phrase.of("route.note.no-fixed"));
        }
        double batch = or0(lane.store().leastBatch());
        if (batch > 0 && (habits.seasonDays() == null || habits.salvage() == null)) {
            notes.add(Phrase.of("route.note.no-dead-stock"));
        }
        List<RouteTerms.AgeStep> ageing = new ArrayList<>();
        for (Lane.Ageing step : lane.store().ageing()) {
            ageing.add(new RouteTerms.AgeStep(step.fromDays(), step.toDays() == null ? Double.POSITIVE_INFINITY : step.toDays(),
                    here(step.perM3Month())));
        }
        return new RouteTerms.Store(here(lane.store().perM3Month()), ageing, here(lane.store().fixedMonth()), batch);
    }

    private double loss() {
        if (goods.habits().returns() == null || goods.habits().returns().signum() > 0 && lane.charges().returnLoss() == null) {
            notes.add(Phrase.of("route.note.no-returns"));
            return 0;
        }
        return here(lane.charges().returnLoss());
    }

    private List<Phrase> age() {
        LocalDate checked = lane.about().checked();
        return checked != null && checked.plusYears(OLD_YEARS).isBefore(goods.trip().day()) ? List.of(Phrase.of("route.note.old", checked)) : List.of();
    }

    private <T> T need(T figure, String code) {
        Phrase phrase = Phrase.of(code);
        if (figure == null && !missing.contains(phrase)) {
            missing.add(phrase);
        }
        return figure;
    }

    /** In the market's currency; nothing where nothing is written down, which a note has said. */
    private double here(Money money) {
        Money here = exchange.of(money, missing);
        return here == null ? 0 : here.toDouble();
    }

    private static double or0(BigDecimal number) {
        return number == null ? 0 : number.doubleValue();
    }
}
