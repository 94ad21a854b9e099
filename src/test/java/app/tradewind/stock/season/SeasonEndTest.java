package app.tradewind.stock.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.PriceSteps;
import app.tradewind.catalog.Money;
import app.tradewind.stock.season.SeasonAdvice.Status;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeasonEndTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2026, 7, 26);
    private final SeasonEnd rule = new SeasonEnd(MONDAY);

    @Test
    void aStockThatOutlastsTheSeasonIsMarkedDownAndThePartsAddUp() {
        SeasonAdvice advice = rule.advise(facts(100, 5, -3, "1"));
        assertThat(advice.status()).isEqualTo(Status.MARK_DOWN);
        assertThat(advice.verdict()).isEqualTo(Verdict.ACT);
        assertThat(advice.why().total()).isEqualTo(advice.plans().best().brings(), within(1e-9));
        assertThat(advice.plans().best().brings()).isGreaterThan(advice.plans().kept().brings());
        assertThat(advice.plans().best().left()).isLessThan(advice.plans().kept().left());
        assertThat(advice.plans().best().weeks()).hasSize(8);
        assertThat(advice.runs().get(0).step().from()).isEqualTo(MONDAY);
        assertThat(advice.runs().get(advice.runs().size() - 1).step().to()).isEqualTo(END);
        assertThat(advice.runs().stream().mapToDouble(SeasonAdvice.Run::sold).sum() + advice.plans().best().left()).isEqualTo(100, within(1e-6));
        assertThat(advice.priceSteps()).isNotEmpty().allSatisfy(step -> assertThat(step.price().toDouble()).isLessThan(20));
    }

    @Test
    void keepingThePriceSellsWhatPoissonSaysAndTheRestIsLeft() {
        // One week, three pieces, Poisson of 2: expected sales 0·p0 + 1·p1 + 2·p2 + 3·(1 − p0 − p1 − p2), e^-2 = 0.135335.
        SeasonAdvice advice = new SeasonEnd(MONDAY).advise(new SeasonFacts("A · US", new SeasonFacts.Stock(3, 0),
                new SeasonFacts.Season(MONDAY.plusDays(6), Money.of("0.5", "USD")), selling(2, -0.01), List.of()));
        double sold = 0.270671 + 2 * 0.270671 + 3 * (1 - 0.135335 - 0.270671 - 0.270671);
        assertThat(advice.plans().kept().left()).isEqualTo(3 - sold, within(1e-5));
        assertThat(advice.plans().kept().brings()).isEqualTo(18 * sold + 0.5 * (3 - sold), within(1e-4));
        assertThat(advice.status()).isEqualTo(Status.KEEP_PRICE);
    }

    @Test
    void whatSellsByItselfKeepsItsPrice() {
        assertThat(rule.advise(facts(10, 5, -3, "1")).status()).isEqualTo(Status.SOLD_OUT);
        assertThat(rule.advise(facts(0, 5, -3, "1")).status()).isEqualTo(Status.SOLD_OUT);
        assertThat(rule.advise(facts(10, 5, -3, "1")).priceSteps()).isEmpty();
    }

    @Test
    void allThatIsMissingIsNamed() {
        SeasonAdvice advice = rule.advise(new SeasonFacts("A · US", new SeasonFacts.Stock(null, null), new SeasonFacts.Season(END, null),
                new SeasonFacts.Selling(null, null, Double.NaN, null, List.of(Phrase.of("fit.missing.price"))), List.of()));
        assertThat(advice.verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(advice.missing()).extracting(Phrase::code).containsExactly("exit.season.missing.stock", "exit.season.missing.price",
                "exit.season.missing.demand", "fit.missing.price", "exit.season.missing.elasticity");
        assertThat(advice.runs()).isEmpty();
    }

    @Test
    void aSeasonThatIsOverOrFarAwayHasNoLadder() {
        SeasonFacts.Selling selling = selling(5, -3);
        assertThat(new SeasonEnd(END.plusDays(1)).advise(facts(30, 5, -3, "2")).why().total()).isEqualTo(60);
        assertThat(new SeasonEnd(END.plusDays(1)).advise(facts(30, 5, -3, "2")).status()).isEqualTo(Status.OVER);
        SeasonAdvice early = rule.advise(new SeasonFacts("A · US", new SeasonFacts.Stock(30, 0), new SeasonFacts.Season(MONDAY.plusWeeks(40), null),
                selling, List.of()));
        assertThat(early.status()).isEqualTo(Status.EARLY);
        LocalDate from = (LocalDate) early.why().headline().args().get(1);
        assertThat(new SeasonEnd(from).advise(new SeasonFacts("A · US", new SeasonFacts.Stock(30, 0),
                new SeasonFacts.Season(MONDAY.plusWeeks(40), null), selling, List.of())).status()).isNotEqualTo(Status.EARLY);
    }

    @Test
    void pricesThatArePlannedAlreadyAreNotPlannedAgain() {
        SeasonAdvice advice = rule.advise(new SeasonFacts("A · US", new SeasonFacts.Stock(100, 0), new SeasonFacts.Season(END, null), selling(5, -3),
                List.of(new PriceSteps.Step(MONDAY, END, Money.of("16", "USD")))));
        assertThat(advice.status()).isEqualTo(Status.PLANNED);
        assertThat(advice.why().headline().args().get(3)).isEqualTo(60.0);
        assertThat(advice.priceSteps()).isEmpty();
    }

    @Test
    void theAdvisedPricesNeverBringLessThanKeepingNorRise() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 60; run++) {
            SeasonAdvice advice = rule.advise(facts(1 + random.nextInt(400), random.nextDouble() * 12, -0.2 - 4 * random.nextDouble(), "" + random.nextInt(6)));
            assertThat(advice.plans().best().brings()).isGreaterThanOrEqualTo(advice.plans().kept().brings());
            assertThat(advice.why().total()).isEqualTo(advice.plans().best().brings(), within(1e-6));
            double before = Double.POSITIVE_INFINITY;
            for (PriceLadder.Week week : advice.plans().best().weeks()) {
                assertThat(week.price().toDouble()).isLessThanOrEqualTo(before);
                assertThat(week.sold()).isGreaterThanOrEqualTo(0);
                before = week.price().toDouble();
            }
        }
    }

    private static SeasonFacts facts(int stock, double weekly, double elasticity, String leftover) {
        return new SeasonFacts("A · US", new SeasonFacts.Stock(stock, 0), new SeasonFacts.Season(END, Money.of(leftover, "USD")),
                selling(weekly, elasticity), List.of());
    }

    private static SeasonFacts.Selling selling(double weekly, double elasticity) {
        double[] demand = new double[26];
        Arrays.fill(demand, weekly);
        return new SeasonFacts.Selling(demand, Money.of("20.00", "USD"), elasticity, price -> price.minus(Money.of("2", "USD")), List.of());
    }
}
