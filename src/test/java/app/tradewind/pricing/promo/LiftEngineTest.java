package app.tradewind.pricing.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.pricing.promo.LiftAdvice.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiftEngineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void steady_weeks_are_the_baseline_to_the_piece_and_profit_is_what_both_leave() {
        Lift lift = LiftEngine.of(weeks(30, 15, 20, 50, 1));
        assertThat(lift.without()).isCloseTo(20, within(1e-9));
        assertThat(lift.extra().pieces().mean()).isCloseTo(30, within(1e-9));
        assertThat(lift.extra().factor().mean()).isCloseTo(2.5, within(1e-9));
        assertThat(lift.after().mean()).isCloseTo(0, within(1e-9));
        // 50 pieces at 18 leave 18 - 10 each, 20 at 20 leave 10.
        assertThat(lift.profit().change().mean()).isCloseTo(50 * 8 - 20 * 10, within(1e-9));
        assertThat(lift.profit().during() - lift.profit().without()).isCloseTo(lift.profit().change().mean(), within(1e-9));
    }

    @Test
    void a_promotion_of_part_of_a_week_is_held_against_that_part() {
        Lift lift = LiftEngine.of(weeks(30, 15, 21, 42, 1 / 3.0));
        assertThat(lift.extra().pieces().mean()).isCloseTo(21, within(1e-9));
        assertThat(lift.extra().factor().mean()).as("7 pieces of the promoted days became 28").isCloseTo(4, within(1e-9));
    }

    @Test
    void too_few_weeks_without_a_promotion_say_nothing_and_neither_does_a_promotion_elsewhere() {
        assertThat(LiftEngine.of(weeks(5, 3, 20, 50, 1))).isNull();
        assertThat(LiftEngine.of(weeks(30, 15, 20, 50, 0))).isNull();
        assertThat(LiftEngine.of(weeks(30, 15, 0, 3, 1))).as("nothing was ever sold").isNull();
        LiftAdvice advice = new LiftExplainer(TODAY).of("x", null, "EUR", false);
        assertThat(advice.status()).isEqualTo(Status.UNKNOWN);
        assertThat(advice.why().reasons()).isEmpty();
    }

    @Test
    void ranges_hold_the_truth_about_nine_times_in_ten_though_levels_wander_and_seasons_turn() {
        double[] found = LiftMeasure.measure(600);
        assertThat(found[0]).as("pieces").isBetween(0.84, 0.95);
        assertThat(found[1]).as("factor").isBetween(0.84, 0.95);
        assertThat(found[2]).as("profit").isBetween(0.84, 0.96);
        assertThat(found[3]).as("no bias of the factor").isCloseTo(0, within(0.1));
    }

    @Test
    void reasons_add_up_to_the_change_of_profit_and_without_costs_to_the_pieces() {
        Lift lift = LiftEngine.of(weeks(30, 15, 20, 50, 1));
        LiftAdvice advice = new LiftExplainer(TODAY).of("x", lift, "EUR", false);
        assertThat(advice.why().total()).isCloseTo(200, within(1e-9));
        assertThat(advice.status()).isEqualTo(Status.PAID);
        LiftAdvice pieces = new LiftExplainer(TODAY).of("x", lift.at(Double.NaN), "EUR", true);
        assertThat(pieces.status()).isEqualTo(Status.NO_COSTS);
        assertThat(pieces.why().total()).isCloseTo(30, within(1e-9));
        assertThat(new LiftExplainer(TODAY).of("x", LiftEngine.of(weeks(30, 15, 200, 150, 1)), "EUR", false).status()).isEqualTo(Status.COST);
    }

    @Test
    void a_kind_needs_two_promotions_and_its_range_holds_their_spread() {
        assertThat(KindLift.of("deal", List.of(new Lift.Span(2, 0.2)))).isNull();
        KindLift alike = KindLift.of("deal", List.of(new Lift.Span(2, 0.2), new Lift.Span(2, 0.2)));
        assertThat(alike.factor().mean()).isCloseTo(2, within(1e-9));
        assertThat(alike.factor().sd()).isCloseTo(0.2 / Math.sqrt(2), within(1e-9));
        assertThat(KindLift.of("deal", List.of(new Lift.Span(1.2, 0.1), new Lift.Span(3.2, 0.1))).factor().sd()).isGreaterThan(1);
    }

    private static PromoWeeks weeks(int length, int promoted, double usual, double during, double share) {
        double[] units = new double[length];
        double[] price = new double[length];
        double[] stocked = new double[length];
        double[] shares = new double[length];
        Arrays.fill(units, usual);
        Arrays.fill(price, 20);
        Arrays.fill(stocked, 1);
        units[promoted] = during;
        price[promoted] = 18;
        shares[promoted] = share;
        return new PromoWeeks(units, price, stocked, shares, shares, new PromoWeeks.Money(1, 10));
    }
}
