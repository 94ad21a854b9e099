package app.tradewind.jobs.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.market.FxRates;
import app.tradewind.reference.DataFile;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteCost.Part;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.route.lane.Habits;
import app.tradewind.stock.route.lane.RouteBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompareRoutesTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 1);
    /** Direct mail is cheaper by 2.00 EUR before duty; three euros a parcel turn that. */
    private static final String LANES = """
            lanes:
              - {market: DE, origin: CN, route: direct_mail, freight-per-piece: 4 EUR, days: 10, last-mile: 0 EUR, handling: 0 EUR}
              - {market: DE, origin: CN, route: overseas_wh_sea, freight-per-piece: 1 EUR, days: 40, review-days: 14, last-mile: 4 EUR, handling: 0.7 EUR, storage-per-m3-month: 0 EUR, checked: 2024-01-01}
            """;
    private static final CompareRoutes COMPARE = new CompareRoutes(ReferenceData.shipped().markets(), rates(),
            RouteBook.read(List.of(DataFile.parse("lanes.yaml", LANES))));

    @Test
    void theDutyOnParcelsTurnsTheChoiceOnItsDayAndBothSumsAreShown() {
        RouteGoods goods = goods(BEFORE, new BigDecimal("0.03"));
        RouteAdvice before = COMPARE.run(goods);
        RouteAdvice after = COMPARE.run(goods.on(AFTER));

        assertThat(before.chosen()).isEqualTo(Way.DIRECT_MAIL);
        assertThat(after.chosen()).isEqualTo(Way.OVERSEAS_SEA);
        assertThat(after.best().orElseThrow().cost().part(Part.DUTY)).isCloseTo(0.03 * 11, within(1e-9));

        List<RouteSwitch> switches = new RouteSwitches(COMPARE).days(goods);
        assertThat(switches).anySatisfy(each -> {
            assertThat(each.day()).isEqualTo(AFTER);
            assertThat(each.turns()).isTrue();
            assertThat(RouteSwitch.total(each.after(), Way.DIRECT_MAIL) - RouteSwitch.total(each.before(), Way.DIRECT_MAIL))
                    .isCloseTo(3, within(1e-9));
        });
    }

    @Test
    void overTheLimitTheTariffOfTheGoodsCounts() {
        List<RouteSwitch> limits = new RouteSwitches(COMPARE).limits(goods(AFTER, new BigDecimal("0.03")));

        assertThat(limits).hasSize(1);
        assertThat(limits.get(0).limit()).isEqualTo(Money.of("150", "EUR"));
        assertThat(RouteSwitch.total(limits.get(0).after(), Way.DIRECT_MAIL) - RouteSwitch.total(limits.get(0).before(), Way.DIRECT_MAIL))
                .isCloseTo(150.01 * 0.03 - 3, within(1e-9));
    }

    @Test
    void theReasonsAddUpToTheCostAndRoundedPartsToTheRoundedCost() {
        RouteAdvice advice = COMPARE.run(goods(AFTER, new BigDecimal("0.037")));
        RouteAdvice.Option best = advice.best().orElseThrow();

        assertThat(advice.why().total()).isCloseTo(best.cost().total(), within(1e-9));
        Map<Part, Money> rounded = RoundedParts.of(best.cost(), advice.currency());
        assertThat(rounded.values().stream().reduce(Money::plus).orElseThrow())
                .isEqualTo(Money.ofComputed(best.cost().total(), advice.currency()));
        rounded.forEach((part, money) -> assertThat(money.toDouble()).isCloseTo(best.cost().part(part), within(0.01)));
    }

    @Test
    void anUnknownTariffBlocksWhatNeedsItAndNothingElse() {
        RouteAdvice advice = COMPARE.run(goods(AFTER, null));

        assertThat(advice.chosen()).as("a flat duty needs no tariff").isEqualTo(Way.DIRECT_MAIL);
        assertThat(advice.option(Way.OVERSEAS_SEA).orElseThrow().missing()).anyMatch(phrase -> phrase.toString().contains("duty-rate"));
        assertThat(advice.option(Way.BULK).orElseThrow().missing()).extracting(phrase -> phrase.code()).containsExactly("route.missing.lane");
    }

    @Test
    void whatIsNotCountedAndWhatIsOldIsSaid() {
        RouteAdvice advice = COMPARE.run(goods(AFTER, BigDecimal.ZERO));

        assertThat(advice.best().orElseThrow().notes()).extracting(phrase -> phrase.code())
                .contains("route.note.no-capital", "route.note.no-delay", "route.note.old");
    }

    @Test
    void aMissingExchangeRateIsNamedAndNeverCountsAsOne() {
        RouteGoods goods = goods(AFTER, BigDecimal.ZERO);
        RouteGoods yen = new RouteGoods(goods.subject(), goods.trip(), goods.make(), new RouteGoods.Trade(Money.of("900", "JPY"),
                goods.trade().price(), null, BigDecimal.ZERO, null, 100), goods.pace(), goods.habits());

        RouteAdvice advice = COMPARE.run(yen);

        assertThat(advice.chosen()).isNull();
        assertThat(advice.option(Way.DIRECT_MAIL).orElseThrow().missing()).extracting(phrase -> phrase.code()).contains("pricing.missing-rate");
    }

    private static RouteGoods goods(LocalDate day, BigDecimal duty) {
        return new RouteGoods("PAN/DE", new RouteGoods.Trip("CN", "DE", day),
                new RouteGoods.Make(new BigDecimal("0.5"), new BigDecimal("0.002"), "732393", "kitchen"),
                new RouteGoods.Trade(Money.of("80", "CNY"), Money.of("29.90", "EUR"), null, duty, null, 100),
                new RouteGoods.Pace(3, 2, 50, 0.95), Habits.UNKNOWN);
    }

    private static FxRates rates() {
        return new FxRates(List.of(new FxRate(Currency.getInstance("CNY"), Currency.getInstance("EUR"), LocalDate.of(2026, 6, 1),
                new BigDecimal("0.125"), null)));
    }
}
