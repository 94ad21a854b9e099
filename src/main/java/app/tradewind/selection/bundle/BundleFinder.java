package app.tradewind.selection.bundle;

import app.tradewind.selection.bundle.BundleAdvice.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds products bought together, among orders of several products. A pair is a bundle when it met often
 * enough, Fisher's test stands after {@link FalseDiscovery} over all pairs, and so does a second test against
 * what the size of orders alone brings about.
 *
 * <p>The last guard is ours: where some orders hold many products, all products meet too often in them.
 * With orders of sizes s, holding products at random, two products meet {@code N·Σs(s−1)/(Σs)²} times as
 * often as chance has it.
 */
public final class BundleFinder {

    private static final int TWICE = 2;
    /** Of pairs that met too seldom there may be hundreds of thousands, and nothing is known of any: the nearest are named. */
    private static final int FEW_NAMED = 100;

    private final BundleSettings settings;

    public BundleFinder(BundleSettings settings) {
        this.settings = settings;
    }

    public BundleAnswer run(Baskets baskets) {
        List<int[]> several = baskets.several();
        int[] held = new int[baskets.items()];
        several.forEach(order -> {
            for (int item : order) {
                held[item]++;
            }
        });
        List<Pair> met = pairs(baskets, several, held);
        met = met.subList(0, (int) Math.min(met.size(), met.stream().filter(this::enough).count() + FEW_NAMED));
        double[] p = met.stream().filter(this::enough)
                .mapToDouble(pair -> FisherTail.atLeast(pair.together(), pair.ofA(), pair.ofB(), pair.orders())).toArray();
        long able = 0;
        for (int orders : held) {
            able += orders >= settings.least() ? 1 : 0;
        }
        long tested = able * (able - 1) / 2;
        double[] rate = FalseDiscovery.adjusted(p, tested);
        double crowding = crowding(several);
        double[] crowded = FalseDiscovery.adjusted(
                met.stream().filter(this::enough).mapToDouble(pair -> FisherTail.atLeast(pair, crowding)).toArray(), tested);
        BundleReasoning reasoning = new BundleReasoning(settings, crowding, met);
        List<BundleAdvice> all = new ArrayList<>();
        int judged = 0;
        for (Pair pair : met) {
            boolean enough = enough(pair);
            double chance = enough ? p[judged] : Double.NaN;
            Finding finding = enough ? finding(rate[judged], crowded[judged]) : Finding.NOT_ENOUGH_ORDERS;
            judged += enough ? 1 : 0;
            all.add(new BundleAdvice(pair, chance, finding, reasoning.why(pair, chance, finding)));
        }
        all.sort(Comparator.comparing(BundleAdvice::finding).thenComparingDouble(one -> -one.pair().liftLo()).thenComparing(BundleAdvice::subject));
        return new BundleAnswer(baskets.orders(), several.size(), tested, crowding, settings.least(), all);
    }

    private boolean enough(Pair pair) {
        return pair.together() >= settings.least();
    }

    private Finding finding(double rate, double crowded) {
        if (rate > settings.rate()) {
            return Finding.CHANCE;
        }
        return crowded <= settings.rate() ? Finding.BUNDLE : Finding.LARGE_ORDERS;
    }

    /** Pairs that met at least twice; once is no meeting to speak of, and there may be millions. */
    private static List<Pair> pairs(Baskets baskets, List<int[]> several, int[] held) {
        Map<Long, Integer> together = new HashMap<>();
        for (int[] order : several) {
            for (int i = 0; i < order.length; i++) {
                for (int j = i + 1; j < order.length && held[order[i]] >= TWICE; j++) {
                    if (held[order[j]] >= TWICE) {
                        together.merge((long) order[i] << Integer.SIZE | order[j], 1, Integer::sum);
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        together.forEach((key, count) -> {
            if (count >= TWICE) {
                pairs.add(pair(baskets, key, count, held, several.size()));
            }
        });
        // Whatever order the lines came in, the answer reads the same.
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.together()).thenComparing(Pair::a).thenComparing(Pair::b));
        return pairs;
    }

    private static Pair pair(Baskets baskets, long key, int together, int[] held, int orders) {
        int one = (int) (key >> Integer.SIZE);
        int two = (int) key;
        boolean inOrder = baskets.item(one).compareTo(baskets.item(two)) < 0;
        int a = inOrder ? one : two;
        int b = inOrder ? two : one;
        return new Pair(baskets.item(a), baskets.item(b), together, held[a], held[b], orders);
    }

    /** At least one: small orders are no reason to ask for less than chance. */
    private static double crowding(List<int[]> several) {
        double lines = several.stream().mapToDouble(order -> order.length).sum();
        double meetings = several.stream().mapToDouble(order -> (double) order.length * (order.length - 1)).sum();
        return lines == 0 ? 1 : Math.max(1, several.size() * meetings / (lines * lines));
    }
}
