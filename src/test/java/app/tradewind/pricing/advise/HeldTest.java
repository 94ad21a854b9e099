package app.tradewind.pricing.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.pricing.PriceBound.Kind;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A buyer's response of -3 on a cost of 4 and fees of 15 % makes 7.06 the best price: Lerner's rule, 4 / 0.85 * 3 / 2. */
class HeldTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final double[] TRIED = {7, 8, 9, 10, 11, 12};

    @Test
    void theBoundThatHeldIsNamed() {
        assertThat(said(terms(0.1, "4").within(Kind.LEAST_ADVERTISED, Money.of("9.50", "EUR")), 10)).anyMatch(note ->
                note.contains("minimum advertised price, 9.50 EUR"));
        assertThat(said(terms(0.1, "4"), 10)).anyMatch(note -> note.contains("one step is at most 10%"));
        assertThat(said(terms(0.5, "7").within(Kind.OWN_CAP, Money.of("10.40", "EUR")), 10)).anyMatch(note ->
                note.contains("your highest price, 10.40 EUR"));
        assertThat(said(terms(0.9, "4"), 10)).noneMatch(note -> note.contains("holds it") || note.contains("one step"));
    }

    @Test
    void aPriceOverTheCapComesDownEvenWithoutData() {
        PriceHistory few = new PriceHistory("few", "g", new double[] {1, 2}, new double[] {12, 12}, PriceHistory.Controls.NONE);
        PriceAdvice advice = PriceAdviser.advise(List.of(few), Map.of("few", terms(0.1, "4").within(Kind.OWN_CAP, Money.of("9.99", "EUR"))),
                settings()).get(0);
        assertThat(advice.status()).isEqualTo(Status.LOWER);
        assertThat(advice.prices().advised()).isEqualTo(Money.of("9.99", "EUR"));
        assertThat(Words.in(Lang.EN).say(advice.why().headline())).isEqualTo("12.00 EUR stands over the cap of 9.99 EUR: ask 9.99 EUR.");
    }

    @Test
    void aShareOfTheCompetitorsPriceIsFollowedWithinFloorCapAndStep() {
        PriceTerms capped = terms(0.2, "4").within(Kind.OWN_CAP, Money.of("10", "EUR")).within(Kind.RIVAL_LEAST, Money.of("11", "EUR"));
        assertThat(new Bounds(capped, 9.5).lo()).isEqualTo(1000);
        assertThat(new Bounds(capped.within(Kind.OWN_FLOOR, Money.of("10.50", "EUR")), 9.5).lo()).isEqualTo(1050);
        PriceTerms beside = terms(0.3, "4").within(Kind.RIVAL_LEAST, Money.of("9", "EUR"));
        assertThat(said(beside, 10)).anyMatch(note -> note.contains("your least share of the competitor's price, 9.00 EUR"));
        PriceTerms under = terms(0.5, "7").within(Kind.RIVAL_MOST, Money.of("10.20", "EUR"));
        assertThat(said(under, 10)).anyMatch(note -> note.contains("your highest share of the competitor's price, 10.20 EUR"));
    }

    @Test
    void boundsOfAnotherCurrencyAreRefused() {
        assertThatThrownBy(() -> terms(0.2, "4").within(Kind.OWN_CAP, Money.of("10", "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTestStaysWithinTheBoundsOrIsNotProposed() {
        PriceHistory still = history(new double[] {10, 10, 10, 10, 10, 10});
        PriceTerms tight = terms(0.2, "4").within(Kind.OWN_FLOOR, Money.of("9.95", "EUR")).within(Kind.OWN_CAP, Money.of("10.05", "EUR"));
        PriceAdviser.Priced none = PriceAdviser.price(List.of(still), Map.of("p", tight), settings()).get(0);
        assertThat(none.test()).isNull();
        assertThat(none.advice().why().notes()).extracting(note -> note.code()).contains("limits.no-test");
        PriceTerms advertised = terms(0.2, "4").within(Kind.LEAST_ADVERTISED, Money.of("10", "EUR"));
        assertThat(PriceAdviser.price(List.of(still), Map.of("p", advertised), settings()).get(0).test().price()).isEqualTo(Money.of("11", "EUR").rounded());
    }

    private static List<String> said(PriceTerms terms, double now) {
        PriceHistory moved = history(TRIED);
        PriceHistory asked = new PriceHistory("p", "g", moved.units(), moved.price(), now, PriceHistory.Controls.NONE);
        return PriceAdviser.advise(List.of(asked), Map.of("p", terms), settings()).get(0).why().notes().stream().map(Words.in(Lang.EN)::say).toList();
    }

    private static PriceHistory history(double[] prices) {
        double[] price = new double[60];
        Arrays.setAll(price, t -> prices[t / 2 % prices.length]);
        return new PriceHistory("p", "g", Arrays.stream(price).map(each -> Math.round(40 * Math.pow(each / 10, -3))).toArray(), price,
                PriceHistory.Controls.NONE);
    }

    private static PriceTerms terms(double step, String cost) {
        return new PriceTerms(Money.of(cost, "EUR"), 0.15, null, null, step, EUR);
    }

    private static PriceSettings settings() {
        return new PriceSettings(LocalDate.of(2026, 11, 22), 0, 1);
    }
}
