package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.market.Dates;
import app.tradewind.market.Fact;
import app.tradewind.market.FxRates;
import app.tradewind.market.Levy;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.ParcelRule;
import app.tradewind.stock.route.lane.Tariff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the dates and the limits at which the sums change, and works both sides out. */
public final class RouteSwitches {

    /** Rules further ahead or further back than this turn nobody's order. */
    private static final int YEARS = 2;

    private final CompareRoutes compare;

    public RouteSwitches(CompareRoutes compare) {
        this.compare = compare;
    }

    /** Days from {@code YEARS} before the trip to as long after it, the earliest first; only those that change a sum. */
    public List<RouteSwitch> days(RouteGoods goods) {
        LocalDate day = goods.trip().day();
        List<RouteSwitch> switches = new ArrayList<>();
        compare.market(goods).ifPresent(market -> {
            TreeSet<LocalDate> turns = new TreeSet<>();
            dates(market, goods).forEach(dates -> {
                if (dates.from() != null) {
                    turns.add(dates.from());
                }
                if (dates.until() != null) {
                    turns.add(dates.until().plusDays(1));
                }
            });
            for (LocalDate turn : turns.subSet(day.minusYears(YEARS), day.plusYears(YEARS))) {
                switches.add(new RouteSwitch(turn, null, compare.quick(goods.on(turn.minusDays(1))), compare.quick(goods.on(turn))));
            }
        });
        return switches.stream().filter(RouteSwitch::changes).toList();
    }

    /** Limits of the rules that count on the day of the trip, the lowest first; only those that change a sum. */
    public List<RouteSwitch> limits(RouteGoods goods) {
        List<RouteSwitch> switches = new ArrayList<>();
        compare.market(goods).ifPresent(market -> {
            LocalDate day = goods.trip().day();
            TreeMap<Money, Money> limits = new TreeMap<>();
            FxRates rates = compare.rates();
            Stream.of(market.duty().on(day).stream().map(ParcelRule::upTo), market.tax().on(day).stream().map(ParcelRule::upTo),
                            market.duty().leviesOn(day).stream().map(Levy::upTo))
                    .flatMap(each -> each).filter(Objects::nonNull)
                    .forEach(limit -> rates.convert(limit, market.currency(), day).ifPresent(here -> limits.put(here, limit)));
            limits.values().forEach(limit -> switches.add(new RouteSwitch(null, limit, compare.quick(goods.declaring(limit)),
                    compare.quick(goods.declaring(limit.plus(least(limit.currency())))))));
        });
        return switches.stream().filter(RouteSwitch::changes).toList();
    }

    private Stream<Dates> dates(MarketProfile market, RouteGoods goods) {
        List<Fact<BigDecimal>> taxes = new ArrayList<>(market.tax().earlier());
        taxes.add(market.tax().rate(goods.make().category()));
        return Stream.of(market.duty().parcels().stream().map(ParcelRule::dates), market.duty().levies().stream().map(Levy::dates),
                market.tax().parcels().stream().map(ParcelRule::dates), taxes.stream().filter(Objects::nonNull).map(Fact::dates),
                compare.book().tariffs().stream().filter(tariff -> tariff.market().equals(market.code())).map(Tariff::dates)).flatMap(each -> each);
    }

    private static Money least(Currency currency) {
        return new Money(BigDecimal.ONE.movePointLeft(Math.max(0, currency.getDefaultFractionDigits())), currency);
    }
}
