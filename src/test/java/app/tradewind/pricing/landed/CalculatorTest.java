package app.tradewind.pricing.landed;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.ParcelRule;
import app.tradewind.market.ShippedMarkets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalculatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FxRates RATES = new FxRates(List.of(rate("CNY", "EUR", "0.125", DAY.minusDays(3)),
            rate("USD", "BRL", "5", DAY), rate("CNY", "BRL", "0.7", DAY), rate("RON", "EUR", "0.2", DAY)));

    private final Calculator calculator = new Calculator(RATES);

    @Test
    @DisplayName("German parcel: 3 EUR flat, 19 % tax, 15 % fee; every line to the cent")
    void parcel() {
        Offer offer = offer("DE", DAY, "30.00 EUR", "29.99 EUR");
        Sums sums = calculator.of(offer);
        assertThat(sums.missing()).isEmpty();
        assertThat(sums.customs().rule().charge().kind()).isEqualTo(ParcelRule.Kind.FLAT_PER_HEADING);
        // 40 CNY goods = 5.00, 16 CNY freight = 2.00, duty 3.00
        assertThat(sums.landing().unit()).contains(Money.of("10.000", "EUR"));
        assertThat(sums.proceeds().orElseThrow().lines(offer.price())).extracting(line -> line.amount().toString()).containsExactly(
                "4.79 EUR", "4.50 EUR", "0.00 EUR", "4.20 EUR", "2.02 EUR", "0.00 EUR", "5.00 EUR", "2.00 EUR", "3.00 EUR", "4.48 EUR");
        assertThat(sums.left(sums.floor()).amount()).isNotNegative();
        assertThat(sums.left(sums.floor().minus(Money.of("0.01", "EUR"))).amount()).isNegative();
    }

    @Test
    @DisplayName("both sides of 150 EUR: flat below and at it, the tariff a cent above")
    void sides() {
        List<Calculator.Side> sides = calculator.sides(offer("DE", DAY, "30.00 EUR", "29.99 EUR"));
        assertThat(sides).extracting(side -> side.declared().toString()).containsExactly("150 EUR", "150.01 EUR");
        assertThat(duty(sides.get(0).sums())).isEqualByComparingTo("3");
        assertThat(duty(sides.get(1).sums())).isEqualByComparingTo("6.75045");
        assertThat(sides.get(1).sums().customs().rule()).isNull();
    }

    @Test
    @DisplayName("the day decides: 30 June 2026 is free, 1 July is not")
    void day() {
        assertThat(duty(calculator.of(june()))).isEqualByComparingTo("0");
        assertThat(calculator.of(june()).customs().rule().charge().kind()).isEqualTo(ParcelRule.Kind.NONE);
    }

    @Test
    @DisplayName("1 % of the yuan on 7 EUR of cost is 7 cents; the market's own currency bears no risk")
    void risk() {
        Map<Currency, Money> risks = calculator.risks(offer("DE", DAY, "30.00 EUR", "29.99 EUR"));
        assertThat(risks).containsOnlyKeys(Currency.getInstance("CNY"));
        assertThat(risks.get(Currency.getInstance("CNY")).toDouble()).isEqualTo(0.07);
    }

    @Test
    @DisplayName("a rate older than a year blocks and is told with its day; one that is missing is told apart")
    void oldRates() {
        assertThat(new Calculator(RATES).of(offer("DE", DAY.plusYears(2), "30.00 EUR", "29.99 EUR")).missing())
                .extracting(phrase -> phrase.code()).contains("pricing.old-rate").doesNotContain("pricing.missing-rate");
        assertThat(new Calculator(new FxRates(List.of())).of(offer("DE", DAY, "30.00 EUR", "29.99 EUR")).missing())
                .extracting(phrase -> phrase.code()).contains("pricing.missing-rate");
        assertThat(new Calculator(new FxRates(List.of(rate("CNY", "BRL", "0.7", DAY)))).of(offer("BR", DAY, "200 BRL", "99 BRL")).missing())
                .as("Brazil counts in dollars").extracting(phrase -> phrase.code()).contains("pricing.missing-rate")
                .doesNotContain("pricing.old-rate");
    }

    @Test
    @DisplayName("Romania charges its levy a parcel, in lei and up to 150 EUR only")
    void levies() {
        assertThat(calculator.of(offer("RO", DAY, "30.00 EUR", "199 RON")).customs().levies()).hasSize(1);
        assertThat(calculator.of(offer("RO", DAY, "151.00 EUR", "199 RON")).customs().levies()).isEmpty();
    }

    @Test
    @DisplayName("what is blank is named and never a zero")
    void blank() {
        Offer offer = offer("DE", DAY, "30.00 EUR", "29.99 EUR");
        Offer without = new Offer(offer.market(), DAY, new Offer.Goods("kitchen", null, null, null, 1, new Offer.Tariff("1", null)),
                offer.way(), offer.price(), new Offer.Selling(null, null, null, null, null));
        Sums sums = calculator.of(without);
        assertThat(sums.missing()).hasSize(6);
        assertThat(sums.floor()).isNull();
        assertThat(sums.left(offer.price())).isNull();
        assertThat(calculator.risks(without)).isEmpty();
    }

    private static Offer june() {
        return offer("DE", LocalDate.of(2026, 6, 30), "30.00 EUR", "29.99 EUR", true);
    }

    private static BigDecimal duty(Sums sums) {
        return sums.landing().lines().stream().filter(line -> line.name().code().equals("pricing.duty")).findFirst()
                .orElseThrow().amount().amount();
    }

    private static Offer offer(String market, LocalDate day, String declared, String price) {
        return offer(market, day, declared, price, false);
    }

    private static Offer offer(String market, LocalDate day, String declared, String price, boolean inEuro) {
        Offer.Goods goods = new Offer.Goods("kitchen", money(inEuro ? "5 EUR" : "40 CNY"), money(inEuro ? "2 EUR" : "16 CNY"), money(declared), 1,
                new Offer.Tariff("910211", new BigDecimal("0.045")));
        String currency = ShippedMarkets.all().find(market).orElseThrow().currency().getCurrencyCode();
        return new Offer(ShippedMarkets.all().find(market).orElseThrow(), day, goods, Offer.Way.PARCEL, money(price),
                new Offer.Selling(null, money("4.20 " + currency), new BigDecimal("0.08"),
                        new SellingTerms.Returns(BigDecimal.ZERO, money("0 " + currency), BigDecimal.ZERO), null));
    }

    private static Money money(String text) {
        return text == null ? null : Money.of(text.split(" ")[0], text.split(" ")[1]);
    }

    private static FxRate rate(String from, String to, String rate, LocalDate day) {
        return new FxRate(Currency.getInstance(from), Currency.getInstance(to), day, new BigDecimal(rate), null);
    }
}
