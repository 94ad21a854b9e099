package app.tradewind.stock.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.stock.route.RouteCost.Part;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RouteFormulaTest {

    @Test
    void aPieceNeverGetsCheaperByMoreDutyOrByMoreDays() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 400; i++) {
            RouteCase goods = goods(random);
            RouteTerms route = stocked(random);
            double cost = RouteFormula.of(goods, route).total();
            RouteTerms.Duty duty = route.charges().duty();

            assertThat(RouteFormula.of(goods, route.charging(new RouteTerms.Duty(0, 0, duty.rate() + 0.05, 1))).total())
                    .isGreaterThan(cost);
            assertThat(RouteFormula.of(goods, route.charging(new RouteTerms.Duty(1.5, 0, duty.rate(), 1))).total() - cost)
                    .isCloseTo(1.5, within(1e-9));
            RouteTerms slower = new RouteTerms(route.id(), new RouteTerms.Time(route.time().days() + 10, route.time().sdDays(),
                    route.time().reviewDays()), route.charges(), route.store(), route.returnLoss());
            assertThat(RouteFormula.of(goods, slower).total()).isGreaterThan(cost);
            assertThat(RouteFormula.of(goods, slower).stock().safety()).isGreaterThan(RouteFormula.of(goods, route).stock().safety());
        }
    }

    @Test
    void bothWaysCostTheSameAtTheBreakEvenPaceAndChangePlacesThere() {
        SplittableRandom random = new SplittableRandom(7);
        int found = 0;
        for (int i = 0; i < 100; i++) {
            RouteCase goods = goods(random);
            RouteTerms home = home(random);
            RouteTerms there = stocked(random);
            OptionalDouble pace = BreakEven.daily(goods, home, there, Math::sqrt);
            if (pace.isEmpty()) {
                continue;
            }
            found++;
            assertThat(gap(goods, home, there, pace.getAsDouble())).isCloseTo(0, within(1e-6));
            assertThat(gap(goods, home, there, pace.getAsDouble() * 0.99) * gap(goods, home, there, pace.getAsDouble() * 1.01)).isNegative();
            assertThat(BreakEven.daily(goods, there, home, Math::sqrt).getAsDouble()).isCloseTo(pace.getAsDouble(), within(1e-6));
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void stockThatLiesLongPaysMore() {
        RouteCase slow = new RouteCase(new RouteCase.Demand(0.5, 0, 365), new RouteCase.Piece(8, 0.01, 1, 0, 0), new RouteCase.Policy(0.95, 0));
        // 150 pieces at half a piece a day: ages spread evenly from 0 to 300 days.
        RouteTerms.Store plain = new RouteTerms.Store(10, List.of(), 0, 150);
        RouteTerms.Store aged = new RouteTerms.Store(10, List.of(new RouteTerms.AgeStep(180, 270, 30),
                new RouteTerms.AgeStep(270, Double.POSITIVE_INFINITY, 60)), 0, 150);

        double more = RouteFormula.of(slow, route(aged)).part(Part.STORAGE) - RouteFormula.of(slow, route(plain)).part(Part.STORAGE);

        // Days in the first step: (120² - 30²) / 600 = 22.5; in the second: 30² / 600 = 1.5.
        assertThat(more).isCloseTo(0.01 * (30 * 22.5 + 60 * 1.5) / 30, within(1e-12));
    }

    @Test
    void whatIsNotKnownLeavesThePartAndTheTotalUnknown() {
        RouteCase goods = new RouteCase(new RouteCase.Demand(1, 1, 180), new RouteCase.Piece(8, Double.NaN, 1, 0, 0), new RouteCase.Policy(0.95, 0.2));

        RouteCost cost = RouteFormula.of(goods, route(new RouteTerms.Store(10, List.of(), 0, 0)));

        assertThat(cost.part(Part.STORAGE)).isNaN();
        assertThat(cost.total()).isNaN();
        assertThat(cost.part(Part.CAPITAL)).isPositive();
    }

    private static double gap(RouteCase goods, RouteTerms one, RouteTerms other, double daily) {
        RouteCase then = goods.selling(daily, Math.sqrt(daily));
        return RouteFormula.of(then, one).total() - RouteFormula.of(then, other).total();
    }

    private static RouteTerms route(RouteTerms.Store store) {
        return new RouteTerms("there", new RouteTerms.Time(0, 0, 14), new RouteTerms.Charges(1, RouteTerms.Duty.ofPiece(0), 0, 3, 1), store, 0);
    }

    private static RouteCase goods(SplittableRandom random) {
        return new RouteCase(new RouteCase.Demand(random.nextDouble(0.1, 20), random.nextDouble(0.1, 10), 180),
                new RouteCase.Piece(random.nextDouble(2, 60), random.nextDouble(0.001, 0.05), 1 + random.nextDouble(), random.nextDouble(0.2), 0.3),
                new RouteCase.Policy(random.nextDouble(0.6, 0.99), random.nextDouble(0.05, 0.4)));
    }

    private static RouteTerms stocked(SplittableRandom random) {
        return new RouteTerms("there", new RouteTerms.Time(random.nextDouble(5, 60), random.nextDouble(10), random.nextDouble(7, 30)),
                new RouteTerms.Charges(random.nextDouble(4), new RouteTerms.Duty(0, 0, random.nextDouble(0.2), 1), 0, 4, 0.9),
                new RouteTerms.Store(random.nextDouble(30), List.of(), random.nextDouble(30), random.nextInt(100)), 5);
    }

    private static RouteTerms home(SplittableRandom random) {
        return new RouteTerms("home", new RouteTerms.Time(12, 3, 0), new RouteTerms.Charges(0, new RouteTerms.Duty(0, 3, 0, 1), 0,
                random.nextDouble(5, 15), 0.4), null, 10);
    }
}
