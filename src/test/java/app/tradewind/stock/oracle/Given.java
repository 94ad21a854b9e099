package app.tradewind.stock.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Inputs of one case.
 *
 * @param inputs a JSON object
 * @param wanted names of the figures that are expected
 */
record Given(JsonNode inputs, String wanted) {

    boolean has(String key) {
        return inputs.hasNonNull(key);
    }

    double num(String key) {
        if (!has(key)) {
            throw new IllegalArgumentException("no " + key);
        }
        return inputs.get(key).asDouble();
    }

    double num(String key, double otherwise) {
        return has(key) ? num(key) : otherwise;
    }

    int whole(String key) {
        return (int) Math.round(num(key));
    }

    String text(String key) {
        return inputs.get(key).asText();
    }

    double[] list(String key) {
        return has(key) ? list(inputs.get(key)) : null;
    }

    boolean[] flags(String key) {
        double[] given = list(key);
        boolean[] flags = new boolean[given.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = given[i] != 0;
        }
        return flags;
    }

    double[][] table(String key) {
        List<double[]> rows = new ArrayList<>();
        inputs.get(key).forEach(row -> rows.add(list(row)));
        return rows.toArray(new double[0][]);
    }

    Map<Integer, Double> chances(String key) {
        Map<Integer, Double> chances = new TreeMap<>();
        inputs.get(key).properties().forEach(field -> chances.put(Integer.valueOf(field.getKey()), field.getValue().asDouble()));
        return chances;
    }

    static double[] list(JsonNode node) {
        double[] values = new double[node.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = node.get(i).asDouble();
        }
        return values;
    }
}
