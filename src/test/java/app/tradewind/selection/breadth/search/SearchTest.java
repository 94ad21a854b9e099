package app.tradewind.selection.breadth.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search for a list")
class SearchTest {

    private static final int TRIES = 400;

    @Test
    @DisplayName("finds what trying every list finds, with two dimensions, families and equal values")
    void bruteForce() {
        SplittableRandom random = new SplittableRandom(7);
        for (int t = 0; t < TRIES; t++) {
            Problem problem = random(random, 12, 2 + random.nextInt(4), t % 3 == 0);
            Best best = tryAll(problem);
            Found near = Search.nearest(problem);
            assertThat(problem.met(near.in())).as("needs met, case %d", t).isEqualTo(best.met);
            if (best.met == problem.needed()) {
                Found found = Search.best(problem, near.in());
                assertThat(found.total()).as("total, case %d", t).isCloseTo(best.total, within(1e-9));
                assertThat(found.proven()).as("proven, case %d", t).isTrue();
                assertThat(problem.met(found.in())).isEqualTo(problem.needed());
            }
        }
    }

    @Test
    @DisplayName("a search for the nearest list that stops early says how many more places another might fill, and never too few")
    void stopped() {
        SplittableRandom random = new SplittableRandom(9);
        int doubted = 0;
        for (int t = 0; t < 60; t++) {
            Problem problem = crossed(random, 30, 8);
            Found stopped = Search.nearest(problem, 1);
            Found whole = Search.nearest(problem, 20_000);
            int open = problem.needed() - problem.met(stopped.in());
            int nearer = stopped.nearer(open);
            assertThat(whole.nearer(problem.needed() - problem.met(whole.in()))).as("case %d", t).isZero();
            assertThat(nearer).as("case %d", t).isBetween(problem.met(whole.in()) - problem.met(stopped.in()), open);
            doubted += nearer > 0 ? 1 : 0;
        }
        assertThat(doubted).isPositive();
    }

    @Test
    @DisplayName("gives a list of the right length, no family beyond its room, and a bound no list passes")
    void lists() {
        SplittableRandom random = new SplittableRandom(8);
        for (int t = 0; t < 30; t++) {
            Problem problem = random(random, 300, 20, false);
            Found near = Search.nearest(problem);
            int[] count = problem.count(near.in());
            int[] held = IntStream.range(0, count.length).map(g -> Math.min(count[g], problem.need()[g])).toArray();
            Found found = Search.best(problem.needing(held), near.in());
            assertThat(IntStream.range(0, 300).filter(i -> found.in()[i]).count()).isEqualTo(problem.reach());
            assertThat(found.bound()).isGreaterThanOrEqualTo(found.total() - 1e-9);
            for (int f = 0; f < problem.room().most().length; f++) {
                int family = f;
                assertThat(IntStream.range(0, 300).filter(i -> found.in()[i] && problem.room().family()[i] == family).count())
                        .isLessThanOrEqualTo(problem.room().most()[f]);
            }
        }
    }

    private static Problem random(SplittableRandom random, int items, int places, boolean equal) {
        double[] value = random.doubles(items).map(v -> equal ? Math.rint(v * 4) : v * 100).toArray();
        Arrays.sort(value);
        double[] falling = IntStream.range(0, items).mapToDouble(i -> value[items - 1 - i]).toArray();
        int brands = 3;
        int markets = 2;
        int[][] groups = new int[items][];
        for (int i = 0; i < items; i++) {
            int brand = random.nextInt(brands);
            int market = brands + random.nextInt(markets);
            groups[i] = random.nextInt(4) == 0 ? new int[] {brand} : random.nextInt(3) == 0
                    ? new int[] {brand, brands, brands + 1} : new int[] {brand, market};
        }
        int[] need = IntStream.range(0, brands + markets).map(g -> random.nextInt(places / 2 + 1)).toArray();
        int[] family = IntStream.range(0, items).map(i -> random.nextInt(3) == 0 ? random.nextInt(items / 3) : -1).toArray();
        int[] most = IntStream.range(0, items / 3).map(f -> 1).toArray();
        return new Problem(falling, groups, need, new Problem.Room(places, family, most));
    }

    /** Every item in three of nine groups, of which many places are needed: what prices alone leave half filled. */
    private static Problem crossed(SplittableRandom random, int items, int places) {
        double[] value = random.doubles(items).map(v -> v * 100).sorted().toArray();
        double[] falling = IntStream.range(0, items).mapToDouble(i -> value[items - 1 - i]).toArray();
        int[][] groups = new int[items][];
        for (int i = 0; i < items; i++) {
            groups[i] = random.ints(0, 9).distinct().limit(3).sorted().toArray();
        }
        int[] need = random.ints(9, 2, 5).toArray();
        return new Problem(falling, groups, need, new Problem.Room(places, IntStream.generate(() -> -1).limit(items).toArray(), new int[0]));
    }

    private record Best(int met, double total) { }

    private static Best tryAll(Problem problem) {
        Best best = new Best(-1, 0);
        int reach = problem.reach();
        for (int mask = 0; mask < 1 << problem.size(); mask++) {
            if (Integer.bitCount(mask) != reach) {
                continue;
            }
            boolean[] in = new boolean[problem.size()];
            int[] used = new int[problem.room().most().length];
            boolean fits = true;
            for (int i = 0; i < in.length; i++) {
                in[i] = (mask >> i & 1) == 1;
                int family = problem.room().family()[i];
                fits &= !in[i] || family < 0 || ++used[family] <= problem.room().most()[family];
            }
            int met = fits ? problem.met(in) : -1;
            double total = problem.total(in);
            if (met > best.met || met == best.met && met >= 0 && total > best.total) {
                best = new Best(met, total);
            }
        }
        return best;
    }
}
