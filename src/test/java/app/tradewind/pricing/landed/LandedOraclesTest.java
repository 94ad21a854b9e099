package app.tradewind.pricing.landed;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.market.DutyRules;
import app.tradewind.market.FxRates;
import app.tradewind.market.ShippedMarkets;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of the pricing oracle on landed cost, duty, net proceeds and the floor, from {@code oracles.csv}. */
class LandedOraclesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "oracles.csv", numLinesToSkip = 3)
    void agree(String id, String kind, String inputs, String expected, double tolerance, String source) {
        Map<String, String> given = Arrays.stream(inputs.split(" ")).map(pair -> pair.split("=")).collect(Collectors.toMap(p -> p[0], p -> p[1]));
        double[] answer = switch (kind) {
            case "bulk" -> bulk(given);
            case "parcel" -> new double[] {parcel(given)};
            case "left" -> new double[] {proceeds(given, "0").left(Money.of(given.get("price"), "EUR")).toDouble()};
            case "line" -> new double[] {proceeds(given, "0").share().doubleValue(), -proceeds(given, "0").fixed().toDouble()};
            case "floor" -> new double[] {exactFloor(given)};
            default -> throw new IllegalArgumentException(kind);
        };
        double[] wanted = Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(source).isNotBlank();
        assertThat(answer).hasSize(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(answer[i]).as("part " + i).isCloseTo(wanted[i], Offset.offset(tolerance));
        }
    }

    /** Unit cost, duty and import tax; the American fee and base where they are given. */
    private static double[] bulk(Map<String, String> given) {
        FxRates rates = new FxRates(List.of(new FxRate(Currency.getInstance("CNY"), EUR, DAY, num(given, "fx"), null)));
        ImportRule.CustomsFee fee = given.containsKey("fee") ? new ImportRule.CustomsFee(num(given, "fee"), euro(given, "least"), euro(given, "most")) : null;
        Landing landing = LandedCost.of(new Consignment(Money.of(given.get("goods"), "CNY"), Integer.parseInt(given.get("pieces")), euro(given, "freight"),
                        euro(given, "insurance"), euro(given, "clearance")),
                new ImportRule(DutyRules.Base.valueOf(given.get("base")), num(given, "duty"), num(given, "tax"), given.get("back").equals("yes"), fee),
                rates, EUR, DAY);
        double unit = landing.unit().orElseThrow().toDouble();
        return fee != null ? new double[] {unit} : new double[] {unit, landing.lines().stream()
                .filter(line -> line.name().code().equals("pricing.duty")).findFirst().orElseThrow().amount().toDouble(), landing.importTax().toDouble()};
    }

    private static double parcel(Map<String, String> given) {
        ParcelDuty duty = new ParcelDuty(ShippedMarkets.all().find("DE").orElseThrow().duty(), new FxRates(List.of()), LocalDate.parse(given.get("day")));
        return duty.of(List.of(new ParcelDuty.Content(euro(given, "value"), Integer.parseInt(given.get("pieces")), given.get("heading"),
                num(given, "rate"))), EUR).orElseThrow().toDouble();
    }

    /** The floor is rounded up to the cent; the exact one lies within a cent below it. */
    private static double exactFloor(Map<String, String> given) {
        Proceeds proceeds = proceeds(given, given.get("cost"));
        Money floor = proceeds.floor(num(given, "margin"), Money.zero(EUR)).orElseThrow();
        double slope = proceeds.share().doubleValue() - num(given, "margin").doubleValue() / (1 + num(given, "tax").doubleValue());
        double exact = (Double.parseDouble(given.get("cost")) + proceeds.fixed().toDouble()) / slope;
        assertThat(floor.toDouble() - exact).isBetween(0.0, 0.01);
        return exact;
    }

    private static Proceeds proceeds(Map<String, String> given, String cost) {
        SellingTerms terms = new SellingTerms(new SellingTerms.Tax(num(given, "tax"), true), num(given, "fee"),
                new SellingTerms.Payment(BigDecimal.ZERO, Money.zero(EUR)), euro(given, "fulfilment"), num(given, "ads"),
                new SellingTerms.Returns(num(given, "returns"), euro(given, "return"), num(given, "kept")));
        return Proceeds.of(terms, new Landing(List.of(new Landing.Line(Phrase.of("pricing.goods"), Money.of(cost, "EUR"))), null, List.of())).orElseThrow();
    }

    private static BigDecimal num(Map<String, String> given, String key) {
        return new BigDecimal(given.get(key));
    }

    private static Money euro(Map<String, String> given, String key) {
        return Money.of(given.get(key), "EUR");
    }
}
