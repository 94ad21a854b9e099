package app.tradewind.pricing.advise;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Confidence;
import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.sim.PricingSimulator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PriceAdviserTest {

    private static final PriceSettings SETTINGS = new PriceSettings(LocalDate.of(2026, 11, 22), 52, 1);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final PricingSimulator.World world = PricingSimulator.world(7, 40, 1, 25);

    @Test
    void advisedPricesNeverCrossFloorCapOrStep() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 12; round++) {
            Map<String, PriceTerms> terms = new HashMap<>();
            for (PriceHistory item : world.histories()) {
                double now = item.priceNow();
                Money floor = random.nextInt(3) == 0 ? null : cents(now * (0.5 + 0.8 * random.nextDouble()));
                Money cap = random.nextInt(3) == 0 ? null : cents(now * (0.7 + 0.8 * random.nextDouble()));
                terms.put(item.id(), new PriceTerms(cents(now * (0.1 + 0.8 * random.nextDouble())), 0.15,
                        floor, cap, 0.3 * random.nextDouble(), EUR));
            }
            for (PriceAdvice advice : PriceAdviser.advise(world.histories(), terms, SETTINGS)) {
                PriceTerms own = terms.get(advice.subject());
                PriceAdvice.Prices prices = advice.prices();
                assertThat(prices.advised()).isGreaterThanOrEqualTo(prices.floor());
                if (own.floor() != null) {
                    assertThat(prices.advised()).isGreaterThanOrEqualTo(own.floor());
                }
                assertThat(prices.advised().toDouble() * 0.85).as("break-even")
                        .isGreaterThanOrEqualTo(own.unitCost().toDouble() - 1e-9);
                boolean floorForces = prices.advised().equals(prices.floor());
                if (own.cap() != null && !floorForces) {
                    assertThat(prices.advised()).isLessThanOrEqualTo(own.cap());
                }
                double change = prices.advised().toDouble() / prices.now().toDouble() - 1;
                boolean capForces = own.cap() != null && prices.now().compareTo(own.cap()) > 0;
                if (!floorForces) {
                    assertThat(change).isLessThanOrEqualTo(own.maxChange() + 1e-9);
                }
                if (!capForces) {
                    assertThat(change).isGreaterThanOrEqualTo(-own.maxChange() - 1e-9);
                }
            }
        }
    }

    @Test
    void aHigherCostNeverLowersTheAdvisedPrice() {
        Map<String, Money> last = new HashMap<>();
        for (int step = 0; step < 40; step++) {
            Map<String, PriceTerms> terms = new HashMap<>();
            for (PriceHistory item : world.histories()) {
                terms.put(item.id(), terms(cents(item.priceNow() * (0.2 + 0.02 * step)), 0.2));
            }
            for (PriceAdvice advice : PriceAdviser.advise(snapped(), terms, SETTINGS)) {
                Money before = last.put(advice.subject(), advice.prices().advised());
                if (before != null) {
                    assertThat(advice.prices().advised()).as(advice.subject()).isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void aMissingCostNeverYieldsAPrice() {
        Map<String, PriceTerms> terms = new HashMap<>();
        world.histories().forEach(item -> terms.put(item.id(), terms(null, 0.2)));
        terms.remove("0-3");
        assertThat(PriceAdviser.advise(world.histories(), terms, SETTINGS)).allSatisfy(advice -> {
            assertThat(advice.status()).isEqualTo(Status.NEEDS_COST);
            assertThat(advice.verdict()).isEqualTo(Advice.Verdict.ABSTAIN);
            assertThat(advice.prices().advised()).isNull();
            assertThat(advice.prices().floor()).isNull();
            assertThat(advice.why().notes()).extracting(note -> note.code()).contains("pricing.note-no-cost");
        });
    }

    @Test
    void reasonsAddUpToTheAdvisedPrice() {
        Map<String, PriceTerms> terms = new HashMap<>();
        world.histories().forEach(item -> terms.put(item.id(), terms(cents(item.priceNow() * 0.4), 0.157)));
        assertThat(PriceAdviser.advise(world.histories(), terms, SETTINGS)).allSatisfy(advice ->
                assertThat(advice.why().total()).isCloseTo(advice.prices().advised().toDouble(), Offset.offset(1e-9)));
    }

    @Test
    void aPriceThatNeverMovedGetsATestAndNoElasticity() {
        PriceHistory still = history("still", 30, 9.99);
        PriceAdvice advice = one(still, new PriceTerms(cents(4), 0.15, null, null, 0.2, EUR));
        assertThat(advice.status()).isEqualTo(Status.PRICE_TEST);
        assertThat(advice.elasticity()).isNull();
        assertThat(advice.prices().advised()).isEqualTo(advice.prices().now());
        assertThat(advice.why().notes()).extracting(note -> note.code()).contains("pricing.note-test");
    }

    @Test
    void pricesThatFollowedDemandAreTold() {
        PricingSimulator.World following = PricingSimulator.world(5, 52, PricingSimulator.Variant.PRICE_FOLLOWS_DEMAND);
        assertThat(advised(following)).filteredOn(advice -> advice.elasticity() != null).allSatisfy(advice -> {
            assertThat(advice.why().confidence().grade()).isEqualTo(Confidence.Grade.LOW);
            assertThat(advice.why().notes()).extracting(note -> note.code())
                    .contains("pricing.note-followed", "pricing.note-test");
        });
        assertThat(advised(world)).flatExtracting(advice -> advice.why().notes()).extracting(note -> note.code())
                .doesNotContain("pricing.note-followed");
    }

    @Test
    void aPriceThatClimbedWithItsSalesIsNotTrustedAndOneThatTurnedIs() {
        double[] units = new double[30];
        double[] climbing = new double[30];
        double[] turning = new double[30];
        for (int week = 0; week < 30; week++) {
            units[week] = 20 + week;
            climbing[week] = 10 + 0.5 * (week / 5);
            turning[week] = week / 5 % 2 == 0 ? 10 : 12;
        }
        PriceAdvice climbed = one(new PriceHistory("climbed", "g", units, climbing, PriceHistory.Controls.NONE), terms(cents(4), 0.15));
        assertThat(climbed.why().confidence().grade()).isEqualTo(Confidence.Grade.LOW);
        assertThat(climbed.why().notes()).extracting(note -> note.code()).contains("pricing.note-followed", "pricing.note-test");
        PriceAdvice turned = one(new PriceHistory("turned", "g", units, turning, PriceHistory.Controls.NONE), terms(cents(4), 0.15));
        assertThat(turned.why().notes()).extracting(note -> note.code()).doesNotContain("pricing.note-followed");
    }

    @Test
    void aPriceUnderTheFloorIsLiftedToItEvenWithoutData() {
        PriceHistory still = history("still", 3, 9.99);
        PriceAdvice advice = one(still, new PriceTerms(cents(9), 0.15, null, null, 0.05, EUR));
        assertThat(advice.status()).isEqualTo(Status.UNDER_FLOOR);
        assertThat(advice.prices().floor()).isEqualTo(cents(10.59));
        assertThat(advice.prices().advised()).isEqualTo(cents(10.59));
        assertThat(one(still, new PriceTerms(cents(4), 0.15, null, null, 0.05, EUR)).status())
                .isEqualTo(Status.NOT_ENOUGH_DATA);
    }

    @Test
    void sameInputsGiveTheSameAnswer() {
        Map<String, PriceTerms> terms = new HashMap<>();
        world.histories().forEach(item -> terms.put(item.id(), terms(cents(item.priceNow() * 0.4), 0.157)));
        assertThat(PriceAdviser.advise(world.histories(), terms, SETTINGS))
                .isEqualTo(PriceAdviser.advise(world.histories(), terms, SETTINGS));
    }

    private static List<PriceAdvice> advised(PricingSimulator.World world) {
        Map<String, PriceTerms> terms = new HashMap<>();
        world.histories().forEach(item -> terms.put(item.id(), terms(cents(item.priceNow() * 0.4), 0.157)));
        return PriceAdviser.advise(world.histories(), terms, SETTINGS);
    }

    private static PriceAdvice one(PriceHistory item, PriceTerms terms) {
        return PriceAdviser.advise(List.of(item), Map.of(item.id(), terms), SETTINGS).get(0);
    }

    private static PriceHistory history(String id, int weeks, double price) {
        double[] units = new double[weeks];
        double[] prices = new double[weeks];
        Arrays.fill(units, 6);
        Arrays.fill(prices, price);
        return new PriceHistory(id, "g", units, prices, PriceHistory.Controls.NONE);
    }

    /** The same items with prices on .99, so that endings take part. */
    private List<PriceHistory> snapped() {
        return world.histories().stream().map(item -> new PriceHistory(item.id(), item.group(), item.units(),
                Arrays.stream(item.price()).map(p -> Math.floor(p) + 0.99).toArray(), item.controls())).toList();
    }

    private static PriceTerms terms(Money cost, double fee) {
        return new PriceTerms(cost, fee, null, null, 0.2, EUR);
    }

    private static Money cents(double amount) {
        return new Money(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP), EUR);
    }
}
