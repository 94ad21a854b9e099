package app.tradewind.selection.methods;

import app.tradewind.selection.Concentration;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.breadth.Exposure;
import app.tradewind.selection.breadth.Gain;
import app.tradewind.selection.weights.ObjectiveWeights;
import app.tradewind.selection.weights.PairwiseComparison;
import app.tradewind.selection.why.Shapley;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs worked cases of choosing among many against the methods here: {@code SelectionOracles FILE}, a CSV
 * of {@code id,method,inputs,expected,tol}, inputs as JSON. Prints each case and how many agree.
 */
final class SelectionOracles {

    private static final double HALF = 0.5;

    private SelectionOracles() { }

    public static void main(String[] args) throws IOException {
        int passed = 0;
        int all = 0;
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(Path.of(args[0]))) {
            for (NamedCsvRecord one : cases) {
                double[] expected = numbers(read(one.getField("expected")));
                double[] got = answer(one.getField("method"), map(read(one.getField("inputs"))));
                double tolerance = Double.parseDouble(one.getField("tol"));
                boolean same = got != null && got.length == expected.length && IntStream.range(0, got.length)
                        .allMatch(i -> Math.abs(got[i] - expected[i]) <= tolerance * Math.max(1, Math.abs(expected[i])));
                all++;
                passed += same ? 1 : 0;
                System.out.printf(Locale.ROOT, "%s %s: %s, expected %s, got %s%n", one.getField("id"), one.getField("method"),
                        got == null ? "not known" : same ? "agrees" : "DIFFERS", Arrays.toString(expected), Arrays.toString(got));
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d agree%n", passed, all);
    }

    /** @return the method's answer, or {@code null} for a method that is not known here */
    static double[] answer(String method, Map<String, Object> in) {
        String name = method.toLowerCase(Locale.ROOT);
        if (name.startsWith("ahp full")) {
            return hierarchy(in);
        } else if (name.startsWith("ahp")) {
            PairwiseComparison comparison = PairwiseComparison.of(rows(in.get("matrix")));
            return name.contains("consistency") ? new double[] {comparison.consistencyRatio(), comparison.lambdaMax()} : comparison.weights();
        } else if (name.endsWith("weights")) {
            return (name.startsWith("entropy") ? ObjectiveWeights.ENTROPY : name.startsWith("critic") ? ObjectiveWeights.CRITIC
                    : ObjectiveWeights.DEVIATION).of(rows(in.get("matrix")));
        } else if (name.startsWith("gini")) {
            return new double[] {Concentration.giniOf(numbers(in.get("x")))};
        } else if (name.startsWith("group exposure")) {
            return exposure(list(in.get("ranking_groups")).stream().map(Object::toString).toList());
        } else if (name.startsWith("ndcg")) {
            return new double[] {Gain.ndcg(numbers(in.get("rel")), ((Number) in.get("k")).intValue())};
        } else if (name.startsWith("shapley")) {
            return shapley(in);
        }
        return in.containsKey("matrix") ? scores(name, in) : null;
    }

    private static double[] scores(String name, Map<String, Object> in) {
        double[][] products = rows(in.get("matrix"));
        double[] weights = numbers(in.get("w"));
        List<Criterion> criteria = criteria(weights, in);
        if (name.startsWith("topsis")) {
            return new Topsis(name.contains("minmax") ? Normalisation.MIN_MAX : Normalisation.VECTOR).scores(criteria, products);
        } else if (name.startsWith("promethee")) {
            List<Promethee.Flow> flows = promethee(name, in).flows(criteria, products, Method.complete(products));
            return flows.stream().mapToDouble(flow -> name.endsWith("phi+") ? flow.out() : name.endsWith("phi-") ? flow.in() : flow.net()).toArray();
        } else if (name.startsWith("vikor")) {
            return best(new Vikor(((Number) in.getOrDefault("v", HALF)).doubleValue()).scores(criteria, products));
        } else if (name.startsWith("wsm")) {
            return Weighted.sum(normalisation(name)).scores(criteria, weights, products);
        } else if (name.startsWith("wpm")) {
            return Weighted.product(normalisation(name)).scores(criteria, weights, products);
        } else if (name.startsWith("waspas")) {
            return new Waspas(HALF).scores(criteria, weights, products);
        } else if (name.startsWith("spotis")) {
            return best(new Spotis(in.containsKey("esp") ? numbers(in.get("esp")) : null).scores(criteria, products));
        } else if (name.startsWith("moora")) {
            return new Moora().scores(criteria, products);
        }
        return null;
    }

    private static Normalisation normalisation(String name) {
        return name.contains("minmax") ? Normalisation.MIN_MAX : name.contains("vector") ? Normalisation.VECTOR
                : name.contains("sum") ? Normalisation.SUM : Normalisation.BEST;
    }

    /** Of a method whose index is 0 for the best. */
    private static double[] best(double[] scores) {
        return Arrays.stream(scores).map(score -> 1 - score).toArray();
    }

    private static List<Criterion> criteria(double[] weights, Map<String, Object> in) {
        double[] types = in.containsKey("types") ? numbers(in.get("types")) : null;
        double[][] bounds = in.containsKey("bounds") ? rows(in.get("bounds")) : null;
        return IntStream.range(0, weights.length).mapToObj(j -> new Criterion("c" + j, weights[j],
                types == null || types[j] > 0 ? Direction.MAX : Direction.MIN,
                bounds == null ? Double.NaN : bounds[j][0], bounds == null ? Double.NaN : bounds[j][1])).toList();
    }

    private static Promethee promethee(String name, Map<String, Object> in) {
        int m = numbers(in.get("w")).length;
        List<Preference> preferences = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            String shape = in.containsKey("functions") ? list(in.get("functions")).get(j).toString() : name;
            preferences.add(new Preference(shape(shape), at(in, "q", j), at(in, "p", j), at(in, "s", j)));
        }
        return new Promethee(preferences);
    }

    private static Preference.Shape shape(String word) {
        return word.contains("gauss") ? Preference.Shape.GAUSSIAN : word.contains("level") ? Preference.Shape.LEVEL
                : word.contains("linear") ? Preference.Shape.LINEAR : word.contains("v-shape") || word.equals("vshape") ? Preference.Shape.V
                : word.contains("u-shape") || word.equals("ushape") ? Preference.Shape.U : Preference.Shape.USUAL;
    }

    private static double at(Map<String, Object> in, String key, int j) {
        return in.containsKey(key) ? numbers(in.get(key))[j] : 0;
    }

    /** Every alternative by every criterion, and the criteria among themselves. */
    private static double[] hierarchy(Map<String, Object> in) {
        double[] weights = PairwiseComparison.of(rows(in.get("criteria"))).weights();
        double[] overall = null;
        int j = 0;
        for (Map.Entry<String, Object> entry : in.entrySet()) {
            if (!entry.getKey().equals("criteria")) {
                double[] local = PairwiseComparison.of(rows(entry.getValue())).weights();
                overall = overall == null ? new double[local.length] : overall;
                for (int i = 0; i < local.length; i++) {
                    overall[i] += weights[j] * local[i];
                }
                j++;
            }
        }
        return overall;
    }

    private static double[] exposure(List<String> groups) {
        Exposure exposure = Exposure.of(groups);
        List<String> names = new LinkedHashSet<>(groups).stream().sorted().toList();
        return new double[] {exposure.mean().get(names.get(0)), exposure.mean().get(names.get(1)), exposure.ratio(names.get(1), names.get(0))};
    }

    private static double[] shapley(Map<String, Object> in) {
        if (in.containsKey("players")) {
            List<String> players = list(in.get("players")).stream().map(Object::toString).toList();
            return Shapley.of(players.size(), coalition -> pairs(players, coalition));
        }
        double[] x = numbers(in.get("x"));
        double[][] background = rows(in.get("background"));
        double[] w = in.containsKey("w") ? numbers(in.get("w")) : null;
        ToDoubleFunction<double[]> model = w == null ? formula(in.get("f").toString())
                : row -> IntStream.range(0, w.length).mapToDouble(j -> w[j] * row[j]).sum();
        double[] parts = Arrays.copyOf(Shapley.of(model, x, background), x.length + 1);
        parts[x.length] = Arrays.stream(background).mapToDouble(model).average().orElse(0);
        return parts;
    }

    /** Pairs of a left and a right glove that a coalition can make. */
    private static double pairs(List<String> players, int coalition) {
        int left = 0;
        int right = 0;
        for (int i = 0; i < players.size(); i++) {
            if ((coalition >> i & 1) == 1) {
                left += players.get(i).startsWith("L") ? 1 : 0;
                right += players.get(i).startsWith("R") ? 1 : 0;
            }
        }
        return Math.min(left, right);
    }

    /** The two models that the cases write as a formula. */
    private static ToDoubleFunction<double[]> formula(String f) {
        return switch (f) {
            case "x0*x1" -> x -> x[0] * x[1];
            case "(10 if x0>.5 else 2)+(5 if x0>.5&x1>.5)+x2" -> x -> (x[0] > HALF ? 10 : 2) + (x[0] > HALF && x[1] > HALF ? 5 : 0) + x[2];
            default -> throw new IllegalArgumentException("a model not known here: " + f);
        };
    }

    private static Object read(String json) {
        return new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    static double[] numbers(Object list) {
        return list(list).stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }

    private static double[][] rows(Object matrix) {
        return list(matrix).stream().map(SelectionOracles::numbers).toArray(double[][]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
