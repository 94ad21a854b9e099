package app.tradewind.pricing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.pricing.advise.PriceForms;
import app.tradewind.pricing.response.PlainSlope;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of the pricing oracle on best prices, endings and the response, from {@code forms.csv}. */
class PriceFormsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "forms.csv", numLinesToSkip = 3)
    void agree(String id, String kind, String inputs, String expected, double tolerance, String source) {
        Map<String, String> given = Arrays.stream(inputs.split(" ")).map(pair -> pair.split("=")).collect(Collectors.toMap(p -> p[0], p -> p[1]));
        double[] answer = switch (kind) {
            case "constant" -> new double[] {PriceForms.constant(num(given, "keep"), cost(given), num(given, "elasticity"))};
            case "inelastic" -> inelastic(given);
            case "line" -> new double[] {PriceForms.straightLine(num(given, "now"), num(given, "elasticity"), num(given, "keep"), cost(given))};
            case "choice" -> new double[] {PriceForms.choice(num(given, "keep"), cost(given), num(given, "worth"), num(given, "slope"))};
            case "finish" -> new double[] {PriceForms.finished(num(given, "raw"), num(given, "floor"), num(given, "now"),
                    given.containsKey("cap") ? Double.valueOf(num(given, "cap")) : null, num(given, "step"))};
            case "counts" -> counts(given);
            default -> throw new IllegalArgumentException(kind);
        };
        double[] wanted = Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(source).isNotBlank();
        assertThat(answer).hasSize(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(answer[i]).as("part " + i).isCloseTo(wanted[i], Offset.offset(tolerance));
        }
    }

    @Test
    void whatBuyersChooseLeavesTheMostOfAnyPrice() {
        double best = PriceForms.choice(0.6, 10, 3, 0.15);
        assertThat(left(best)).isGreaterThan(left(best * 0.98)).isGreaterThan(left(best * 1.02));
    }

    @Test
    void aPriceThatNeverMovedHasNoSlope() {
        assertThat(PlainSlope.of(new double[] {3, 4}, new double[] {9, 9})).isNull();
        assertThat(PlainSlope.of(new double[] {0, 0}, new double[] {9, 8})).isNull();
        assertThat(PlainSlope.of(new double[] {10, 20, 7}, new double[] {10, 5, Double.NaN}).elasticity()).isCloseTo(-1, Offset.offset(1e-9));
    }

    private static double left(double price) {
        return (0.6 * price - 10) / (1 + Math.exp(0.15 * price - 3));
    }

    /** No price is the best, so as much as one step allows. */
    private static double[] inelastic(Map<String, String> given) {
        assertThat(PriceForms.constant(num(given, "keep"), cost(given), num(given, "elasticity"))).isNaN();
        return new double[] {PriceForms.highest(num(given, "now"), num(given, "step"))};
    }

    private static double[] counts(Map<String, String> given) {
        PlainSlope slope = PlainSlope.of(list(given.get("units")), list(given.get("price")));
        return new double[] {slope.intercept(), slope.elasticity()};
    }

    private static double[] list(String text) {
        return Arrays.stream(text.split(";")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double cost(Map<String, String> given) {
        return num(given, "cost") + num(given, "fixed");
    }

    private static double num(Map<String, String> given, String key) {
        return Double.parseDouble(given.get(key));
    }
}
