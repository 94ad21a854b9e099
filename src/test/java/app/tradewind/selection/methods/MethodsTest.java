package app.tradewind.selection.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MethodsTest {

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("worked cases of the literature and of other programs")
    void workedCases(Map<String, Object> given) {
        double[] expected = numbers(given.get("expected"));
        assertThat(answer(given)).as(given.get("id") + ", " + given.get("source"))
                .containsExactly(expected, within(((Number) given.get("tolerance")).doubleValue()));
    }

    @Test
    @DisplayName("a product with a missing figure takes no part and changes nothing for the others")
    void missing() {
        List<Criterion> criteria = criteria(new double[] {1, 1}, new double[] {1, -1});
        double[][] complete = {{1, 5}, {2, 4}, {4, 9}};
        double[][] withHole = {{1, 5}, {Double.NaN, 4}, {2, 4}, {4, 9}};
        for (Method method : methods()) {
            double[] whole = method.scores(criteria, complete);
            assertThat(method.scores(criteria, withHole)).containsExactly(whole[0], Double.NaN, whole[1], whole[2]);
        }
    }

    @Test
    @DisplayName("a product that is better on everything is never behind, and net flows cancel out")
    void dominance() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            double[][] products = new double[6][];
            for (int i = 0; i < products.length; i++) {
                products[i] = new double[] {1 + chance.nextDouble(), 1 + chance.nextDouble()};
            }
            products[1] = new double[] {products[0][0] + 0.1, products[0][1] - 0.1};
            List<Criterion> criteria = criteria(new double[] {1, 2}, new double[] {1, -1});
            for (Method method : methods()) {
                double[] scores = method.scores(criteria, products);
                assertThat(scores[1]).isGreaterThan(scores[0]);
            }
            double[] net = methods().get(2).scores(criteria, products);
            assertThat(IntStream.range(0, net.length).mapToDouble(i -> net[i]).sum()).isCloseTo(0, within(1e-12));
        }
    }

    private static List<Method> methods() {
        return List.of(new Topsis(Normalisation.VECTOR), new Topsis(Normalisation.MIN_MAX),
                new Promethee(List.of(Preference.USUAL, Preference.USUAL)), Weighted.sum(Normalisation.SUM),
                Weighted.product(Normalisation.SUM), new Waspas(0.5), new Vikor(0.5), new Moora());
    }

    private static double[] answer(Map<String, Object> given) {
        double[] weights = numbers(given.get("weights"));
        List<Criterion> criteria = given.containsKey("bounds") ? bounded(given, weights) : criteria(weights, numbers(given.get("types")));
        double[][] matrix = list(given.get("matrix")).stream().map(MethodsTest::numbers).toArray(double[][]::new);
        return switch (given.get("method").toString()) {
            case "topsis-vector" -> new Topsis(Normalisation.VECTOR).scores(criteria, matrix);
            case "topsis-min-max" -> new Topsis(Normalisation.MIN_MAX).scores(criteria, matrix);
            case "weighted-sum" -> Weighted.sum(Normalisation.SUM).scores(criteria, weights, matrix);
            case "weighted-product" -> Weighted.product(Normalisation.SUM).scores(criteria, weights, matrix);
            case "waspas" -> new Waspas(0.5).scores(criteria, weights, matrix);
            case "vikor" -> new Vikor(0.5).scores(criteria, matrix);
            case "moora" -> new Moora().scores(criteria, matrix);
            case "spotis" -> new Spotis(given.containsKey("ideal") ? numbers(given.get("ideal")) : null).scores(criteria, matrix);
            case "promethee-net" -> promethee(given).scores(criteria, matrix);
            case "promethee-out" -> flows(given, criteria, matrix).stream().mapToDouble(Promethee.Flow::out).toArray();
            default -> flows(given, criteria, matrix).stream().mapToDouble(Promethee.Flow::in).toArray();
        };
    }

    private static List<Promethee.Flow> flows(Map<String, Object> given, List<Criterion> criteria, double[][] matrix) {
        return promethee(given).flows(criteria, matrix, Method.complete(matrix));
    }

    private static Promethee promethee(Map<String, Object> given) {
        List<Preference> preferences = new ArrayList<>();
        List<Object> shapes = list(given.get("shapes"));
        for (int j = 0; j < shapes.size(); j++) {
            preferences.add(new Preference(Preference.Shape.valueOf(shapes.get(j).toString()),
                    numbers(given.get("q"))[j], numbers(given.get("p"))[j], numbers(given.get("s"))[j]));
        }
        return new Promethee(preferences);
    }

    private static List<Criterion> criteria(double[] weights, double[] types) {
        return IntStream.range(0, weights.length).mapToObj(j ->
                new Criterion("c" + j, weights[j], types[j] > 0 ? Direction.MAX : Direction.MIN)).toList();
    }

    private static List<Criterion> bounded(Map<String, Object> given, double[] weights) {
        double[] types = numbers(given.get("types"));
        return IntStream.range(0, weights.length).mapToObj(j -> {
            double[] bounds = numbers(list(given.get("bounds")).get(j));
            return new Criterion("c" + j, weights[j], types[j] > 0 ? Direction.MAX : Direction.MIN, bounds[0], bounds[1]);
        }).toList();
    }

    private static double[] numbers(Object list) {
        return list(list).stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> cases() throws IOException {
        try (InputStream in = MethodsTest.class.getResourceAsStream("cases.yaml")) {
            Map<String, Object> file = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return ((List<Map<String, Object>>) file.get("cases")).stream();
        }
    }
}
