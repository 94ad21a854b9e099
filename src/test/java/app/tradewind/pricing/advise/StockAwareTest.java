package app.tradewind.pricing.advise;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStance;
import app.tradewind.pricing.PriceStock;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.sim.PricingSimulator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Prices look at the stock and at the competitor")
class StockAwareTest {

    private static final PriceSettings SETTINGS = new PriceSettings(LocalDate.of(2026, 11, 22), 52, 1);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final List<PriceHistory> items = PricingSimulator.world(7, 60, 1, 25).histories();

    @Test
    void whatRunsShortIsNeverSoldCheaperAndMostlyDearer() {
        List<PriceAdvice> plain = advise(0.4, new PriceStock(100_000, 4, Double.NaN));
        List<PriceAdvice> scarce = advise(0.4, new PriceStock(4, 12, Double.NaN));
        int dearer = 0;
        for (int i = 0; i < plain.size(); i++) {
            Money free = plain.get(i).prices().advised();
            assertThat(scarce.get(i).prices().advised()).as(plain.get(i).subject()).isGreaterThanOrEqualTo(free);
            dearer += scarce.get(i).prices().advised().compareTo(free) > 0 ? 1 : 0;
        }
        assertThat(dearer).isGreaterThan(8);
        assertThat(codes(scarce)).contains("pricing.note-runs-short");
    }

    @Test
    void whatLastsForYearsIsClearedButNeverUnderTheFloor() {
        List<PriceAdvice> plain = advise(0.5, PriceStock.UNKNOWN);
        List<PriceAdvice> ageing = advise(0.5, new PriceStock(20_000, 4, 0.4));
        int cheaper = 0;
        for (int i = 0; i < plain.size(); i++) {
            PriceAdvice.Prices cleared = ageing.get(i).prices();
            assertThat(cleared.advised()).isLessThanOrEqualTo(plain.get(i).prices().advised());
            assertThat(cleared.advised()).isGreaterThanOrEqualTo(cleared.floor());
            assertThat(cleared.floor()).as("the floor stands on the whole cost").isEqualTo(plain.get(i).prices().floor());
            cheaper += cleared.advised().compareTo(plain.get(i).prices().advised()) < 0 ? 1 : 0;
        }
        assertThat(cheaper).isGreaterThan(10);
        assertThat(codes(ageing)).contains("pricing.note-lasts-long");
    }

    @Test
    void aHigherCostNeverLowersThePriceWhateverTheStock() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 6; round++) {
            PriceStock stock = new PriceStock(1 + random.nextInt(4000), random.nextInt(20), random.nextDouble());
            Map<String, Money> last = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                for (PriceAdvice advice : advise(0.2 + 0.06 * step, stock)) {
                    Money before = last.put(advice.subject(), advice.prices().advised());
                    if (before != null) {
                        assertThat(advice.prices().advised()).isGreaterThanOrEqualTo(before);
                    }
                }
            }
        }
    }

    @Test
    void theBandAroundTheCompetitorBindsUnlessTheFloorStandsAbove() {
        PriceStance stance = new PriceStance(0.2, Double.NaN, new PriceStance.Band(0.9, 1.1));
        PriceTerms bound = stance.bound(new PriceTerms(cents(4), 0.2, cents(6), null, 0.2, EUR), 10);
        assertThat(lo(bound, 10)).isEqualTo(900);
        assertThat(hi(bound, 10)).isEqualTo(1100);
        assertThat(bound.floor()).as("no floor of one's own").isEqualTo(cents(6));
        PriceTerms own = stance.bound(new PriceTerms(cents(4), 0.2, cents(9.5), cents(10), 0.2, EUR), 10);
        assertThat(lo(own, 10)).isEqualTo(950);
        assertThat(hi(own, 10)).isEqualTo(1000);
        assertThat(lo(bound, 7)).as("a step at a time towards a dear competitor").isEqualTo(840);
        PriceTerms penny = stance.bound(new PriceTerms(cents(4), 0.2, cents(6), null, 0.2, EUR), 0.01);
        assertThat(hi(penny, 10)).as("and no further down after a penny").isEqualTo(800);
        assertThat(lo(penny, 10)).isEqualTo(800);
        PriceTerms unseen = stance.bound(new PriceTerms(cents(4), 0.2, null, null, 0.2, EUR), Double.NaN);
        assertThat(unseen.floor()).isNull();
        assertThat(unseen.cap()).isNull();
    }

    private static long lo(PriceTerms terms, double now) {
        return new Bounds(terms, now).lo();
    }

    private static long hi(PriceTerms terms, double now) {
        return new Bounds(terms, now).hi();
    }

    private List<PriceAdvice> advise(double cost, PriceStock stock) {
        Map<String, PriceTerms> terms = new HashMap<>();
        Map<String, PriceStock> stocks = new HashMap<>();
        for (PriceHistory item : items) {
            terms.put(item.id(), new PriceTerms(cents(item.priceNow() * cost), 0.15, null, null, 0.2, EUR));
            stocks.put(item.id(), stock);
        }
        // Endings would hide small steps.
        List<PriceHistory> plain = items.stream().map(item -> new PriceHistory(item.id(), item.group(), item.units(),
                item.price(), Math.floor(item.priceNow() * 10) / 10 + 0.03, item.controls())).toList();
        return PriceAdviser.price(plain, terms, stocks, SETTINGS).stream().map(PriceAdviser.Priced::advice).toList();
    }

    private static List<String> codes(List<PriceAdvice> answers) {
        return answers.stream().flatMap(answer -> answer.why().notes().stream()).map(note -> note.code()).toList();
    }

    private static Money cents(double amount) {
        return new Money(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP), EUR);
    }
}
