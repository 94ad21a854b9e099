package app.tradewind.pricing.landed;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.market.DutyRules;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.ShippedMarkets;
import app.tradewind.pricing.landed.ImportRule.CustomsFee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases PR002 to PR014 of the pricing oracle, worked by hand. */
class LandedCostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    @DisplayName("PR002: duty on cost, insurance and freight; the import tax is lost")
    void bulkWithTaxLost() {
        Landing landing = landing(cny("5", 1000, "600", "20", "80"), "0.138",
                new ImportRule(DutyRules.Base.CIF, num("0.12"), num("0.2"), false, null));
        assertThat(landing.unit().orElseThrow().amount()).isEqualByComparingTo("1.85664");
        assertThat(landing.importTax().amount()).isEqualByComparingTo("0.30944");
        assertThat(duty(landing)).isEqualByComparingTo("0.1572");
    }

    @Test
    @DisplayName("PR003: the import tax is given back and is no cost")
    void bulkWithTaxBack() {
        Landing landing = landing(cny("42", 400, "950", "35", "120"), "0.138",
                new ImportRule(DutyRules.Base.CIF, num("0.045"), num("0.19"), true, null));
        assertThat(landing.unit().orElseThrow().amount()).isEqualByComparingTo("8.9301325");
        assertThat(landing.importTax().amount()).isEqualByComparingTo("1.696725175");
        assertThat(duty(landing)).isEqualByComparingTo("0.3716325");
    }

    @Test
    @DisplayName("PR004: duty on the transaction value and a fee with a minimum")
    void bulkToAmerica() {
        Landing landing = landing(cny("5", 1000, "600", "0", "0"), "0.14",
                new ImportRule(DutyRules.Base.TRANSACTION_VALUE, num("0.25"), num("0"), false,
                        new CustomsFee(num("0.003464"), Money.of("33.58", "EUR"), Money.of("651.50", "EUR"))));
        assertThat(landing.unit().orElseThrow().amount()).isEqualByComparingTo("1.50858");
    }

    @Test
    void whatIsBlankIsNamedAndBlocksTheSum() {
        Consignment goods = new Consignment(null, 10, Money.of("5", "USD"), Money.zero(EUR), Money.zero(EUR));
        Landing landing = landing(goods, "0.138", new ImportRule(null, null, null, false, null));
        assertThat(landing.unit()).isEmpty();
        assertThat(landing.missing()).hasSize(5)
                .anySatisfy(phrase -> assertThat(phrase.code()).isEqualTo("pricing.missing-rate"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 10,    5, 610910, 0.12,  3",
        "2026-07-01, 160,   1, 910211, 0.045, 7.2",
        "2026-07-01, 75.01, 2, 910211, 0.045, 6.7509",
        "2026-06-30, 10,    5, 610910, 0.12,  0",
        "2026-06-30, 160,   1, 910211, 0.045, 7.2",
        "2026-06-30, 75,    2, 910211, 0.045, 0",
    })
    @DisplayName("PR006 to PR014: parcels into the Union before and after 1 July 2026")
    void parcels(LocalDate day, String value, int pieces, String heading, String rate, String expected) {
        MarketProfile germany = ShippedMarkets.all().find("DE").orElseThrow();
        ParcelDuty duty = new ParcelDuty(germany.duty(), new FxRates(List.of()), day);
        assertThat(duty.of(List.of(new ParcelDuty.Content(Money.of(value, "EUR"), pieces, heading, num(rate))), EUR))
                .hasValueSatisfying(sum -> assertThat(sum.amount()).isEqualByComparingTo(expected));
    }

    @Test
    void brazilTakesARateLessAnAmountAndNeedsTheDollarRate() {
        MarketProfile brazil = ShippedMarkets.all().find("BR").orElseThrow();
        FxRates rates = new FxRates(List.of(rate("USD", "BRL", "5")));
        List<ParcelDuty.Content> parcel = List.of(new ParcelDuty.Content(Money.of("500", "BRL"), 1, "1", null));
        assertThat(new ParcelDuty(brazil.duty(), rates, DAY).of(parcel, brazil.currency()))
                .hasValueSatisfying(duty -> assertThat(duty.amount()).isEqualByComparingTo("200"));
        assertThat(new ParcelDuty(brazil.duty(), new FxRates(List.of()), DAY).of(parcel, brazil.currency()))
                .as("without a rate there is no sum").isEmpty();
    }

    private static BigDecimal duty(Landing landing) {
        return landing.lines().stream().filter(line -> line.name().code().equals("pricing.duty"))
                .findFirst().orElseThrow().amount().amount();
    }

    private static Landing landing(Consignment goods, String yuan, ImportRule rule) {
        return LandedCost.of(goods, rule, new FxRates(List.of(rate("CNY", "EUR", yuan))), EUR, DAY);
    }

    private static FxRate rate(String from, String to, String rate) {
        return new FxRate(Currency.getInstance(from), Currency.getInstance(to), DAY, num(rate), null);
    }

    private static Consignment cny(String unit, int pieces, String freight, String insurance, String clearance) {
        return new Consignment(Money.of(unit, "CNY"), pieces, Money.of(freight, "EUR"),
                Money.of(insurance, "EUR"), Money.of(clearance, "EUR"));
    }

    private static BigDecimal num(String value) {
        return new BigDecimal(value);
    }
}
