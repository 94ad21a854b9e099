package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.market.Fact;
import app.tradewind.market.Fees;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.pricing.landed.Exchange;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteCase;
import app.tradewind.stock.route.RouteChooser;
import app.tradewind.stock.route.RouteQuestion;
import app.tradewind.stock.route.RouteQuestion.Candidate;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.route.lane.Habits;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares every way of a product into its market, on the day of its trip. */
public final class CompareRoutes {

    private final MarketProfiles markets;
    private final FxRates rates;
    private final RouteBook book;

    public CompareRoutes(MarketProfiles markets, FxRates rates, RouteBook book) {
        this.markets = markets;
        this.rates = rates;
        this.book = book;
    }

    public RouteAdvice run(RouteGoods goods) {
        return new RouteChooser().choose(question(goods));
    }

    /** The same without the paces at which the choice turns. */
    public RouteAdvice quick(RouteGoods goods) {
        return new RouteChooser().cheapest(question(goods));
    }

    private RouteQuestion question(RouteGoods goods) {
        Optional<MarketProfile> profile = markets.find(goods.trip().market());
        List<Candidate> candidates = Arrays.stream(Way.values()).map(way -> profile.isEmpty()
                ? lacking(way, Phrase.of("route.missing.market", goods.trip().market())) : candidate(goods, way, profile.get())).toList();
        List<Phrase> unused = new ArrayList<>();
        var currency = profile.map(MarketProfile::currency).orElse(Money.UNNAMED);
        Money cost = profile.isEmpty() ? null : Exchange.into(rates, currency, goods.trip().day()).of(goods.trade().cost(), unused);
        Habits habits = goods.habits();
        RouteCase sums = new RouteCase(new RouteCase.Demand(goods.pace().daily(), goods.pace().sd(), seasonDays(habits)),
                new RouteCase.Piece(cost == null ? Double.NaN : cost.toDouble(),
                        goods.make().volumeM3() == null ? Double.NaN : goods.make().volumeM3().doubleValue(), goods.perOrder(),
                        or(habits.returns(), 0), or(habits.salvage(), 1)),
                new RouteCase.Policy(goods.pace().service(), or(habits.holdingRate(), 0)));
        return new RouteQuestion(goods.subject(), goods.trip().day(), currency, sums,
                new RouteQuestion.Sale(profile.map(market -> proceeds(goods, market)).orElse(Double.NaN), goods.pace().position()), candidates);
    }

    /** The tariff of the goods: as the person gave it, else as it is written down for their code; {@code null} where not known. */
    BigDecimal tariff(RouteGoods goods) {
        return goods.trade().duty() != null ? goods.trade().duty()
                : book.tariff(goods.trip().market(), goods.trip().origin(), goods.make().code(), goods.trip().day())
                        .map(tariff -> tariff.rate()).orElse(null);
    }

    /** The market's profile, empty where there is none. */
    Optional<MarketProfile> market(RouteGoods goods) {
        return markets.find(goods.trip().market());
    }

    RouteBook book() {
        return book;
    }

    FxRates rates() {
        return rates;
    }

    private Candidate candidate(RouteGoods goods, Way way, MarketProfile market) {
        return book.lane(way, goods.trip().origin(), market.code())
                .map(lane -> LaneTerms.of(goods, lane, market, rates, tariff(goods)))
                .orElseGet(() -> lacking(way, Phrase.of("route.missing.lane")));
    }

    private static Candidate lacking(Way way, Phrase missing) {
        return new Candidate(way, null, Double.NaN, List.of(missing), List.of());
    }

    /** What a season leaves over counts only where its length and the salvage are both known. */
    private static double seasonDays(Habits habits) {
        return habits.seasonDays() == null || habits.salvage() == null ? Double.MAX_VALUE : habits.seasonDays().doubleValue();
    }

    /** The price less what platform, payment and advertising take, as far as they are known; {@code NaN} where the first two are not. */
    private static double proceeds(RouteGoods goods, MarketProfile market) {
        Money price = goods.trade().price();
        Fact<BigDecimal> platform = market.fees().share(goods.make().category());
        Fees.Payment payment = market.fees().payment();
        if (price == null || platform == null || payment == null) {
            return Double.NaN;
        }
        Fact<BigDecimal> tax = market.tax().rate(goods.make().category(), goods.trip().day());
        double gross = market.tax().priceIncludes() && tax != null ? 1 + tax.value().doubleValue() : 1;
        double fixed = payment.fixed() == null ? 0 : payment.fixed().value().toDouble();
        return price.toDouble() * (1 - platform.value().doubleValue() - payment.share().value().doubleValue() - or(goods.trade().ads(), 0) / gross)
                - fixed;
    }

    private static double or(BigDecimal number, double otherwise) {
        return number == null ? otherwise : number.doubleValue();
    }
}
