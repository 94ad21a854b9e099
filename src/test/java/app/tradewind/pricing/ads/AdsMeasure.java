package app.tradewind.pricing.ads;

import java.util.function.IntFunction;

/** Measures advice on advertising against simulated accounts: {@code [seeds [days]]}, 40 and 56 unless told. */
public final class AdsMeasure {

    private AdsMeasure() { }

    public static void main(String[] args) {
        IntFunction<String> told = i -> i < args.length ? args[i] : "";
        int seeds = told.apply(0).isEmpty() ? 40 : Integer.parseInt(args[0]);
        int days = told.apply(1).isEmpty() ? 56 : Integer.parseInt(args[1]);
        AdScore score = new AdScore();
        for (long seed = 1; seed <= seeds; seed++) {
            score.add(new AdSimulator(days, seed), seed);
        }
        score.lines().forEach(System.out::println);
    }
}
