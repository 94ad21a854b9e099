package app.tradewind.forecast.trial;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** ABC: what things are worth, the most first: A makes the first 80 %, B the next 15 %, C the rest. */
public enum Worth {
    A, B, C;

    private static final double FIRST = 0.8;
    private static final double NEXT = 0.95;

    /** @param values what each thing sold for; not known counts as nothing. @return a class each, in their order */
    public static List<Worth> of(double[] values) {
        double all = IntStream.range(0, values.length).mapToDouble(i -> known(values[i])).sum();
        Worth[] classes = new Worth[values.length];
        double before = 0;
        List<Integer> falling = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> -known(values[i]))).toList();
        for (int i : falling) {
            classes[i] = known(values[i]) == 0 ? C : before < FIRST * all ? A : before < NEXT * all ? B : C;
            before += known(values[i]);
        }
        return List.of(classes);
    }

    private static double known(double value) {
        return value > 0 ? value : 0;
    }
}
