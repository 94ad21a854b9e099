package app.tradewind.forecast.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.override.Wish.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hierarchies, forecasts and changes by chance; a market, a channel and a category may cross in any way. */
@DisplayName("Changes of the forecast at levels that cross")
class CrossingChangesTest {

    private static final int RUNS = 1500;
    private static final int STEPS = 3;

    private record Shop(int[][] of, double[][] base) {

        /** Bottoms of a thing of a level. */
        int[] members(Level level, int name) {
            return IntStream.range(0, base.length).filter(item -> of[level.ordinal()][item] == name).toArray();
        }
    }

    @Test
    @DisplayName("are met to the piece or give way, leave alone what they do not cover, and never go below nothing")
    void met() {
        for (int run = 0; run < RUNS; run++) {
            SplittableRandom random = new SplittableRandom(run);
            Shop shop = shop(random);
            List<Wish> wishes = wishes(shop, random);
            Spread spread = Spread.of(shop.base, wishes);
            for (int step = 0; step < STEPS; step++) {
                for (int w = 0; w < wishes.size(); w++) {
                    check(shop, wishes.get(w), spread, step, Arrays.stream(spread.gaveWay().get(w)).boxed().toList().contains(step), run);
                }
                for (int item = 0; item < shop.base.length; item++) {
                    assertThat(spread.mean()[item][step]).isNotNegative();
                    if (spread.by()[item][step] == 0) {
                        assertThat(spread.mean()[item][step]).isEqualTo(shop.base[item][step]);
                    }
                }
            }
        }
    }

    private static void check(Shop shop, Wish wish, Spread spread, int step, boolean gaveWay, int run) {
        if (!wish.covers(step) || gaveWay) {
            return;
        }
        if (wish.change().relative()) {
            for (int item : wish.members()) {
                if (spread.by()[item][step] == wish.number()) {
                    assertThat(spread.mean()[item][step]).isEqualTo(shop.base[item][step] * (1 + wish.change().amount()), within(1e-9));
                }
            }
        } else {
            double sum = Arrays.stream(wish.members()).mapToDouble(item -> spread.mean()[item][step]).sum();
            assertThat(sum).as("run %d, %s", run, wish).isEqualTo(wish.change().amount(), within(1e-6));
        }
    }

    @Test
    @DisplayName("leave every level with the same sum, and each cell where two levels cross with its own")
    void agree() {
        for (int run = 0; run < RUNS; run++) {
            SplittableRandom random = new SplittableRandom(run);
            Shop shop = shop(random);
            double[][] mean = Spread.of(shop.base, wishes(shop, random)).mean();
            double total = Arrays.stream(mean).mapToDouble(row -> row[0]).sum();
            for (Level level : Level.values()) {
                double sum = 0;
                for (int name : Arrays.stream(shop.of[level.ordinal()]).distinct().toArray()) {
                    double own = Arrays.stream(shop.members(level, name)).mapToDouble(item -> mean[item][0]).sum();
                    double cells = 0;
                    for (int channel : Arrays.stream(shop.of[Level.CHANNEL.ordinal()]).distinct().toArray()) {
                        cells += Arrays.stream(shop.members(level, name)).filter(item -> shop.of[Level.CHANNEL.ordinal()][item] == channel)
                                .mapToDouble(item -> mean[item][0]).sum();
                    }
                    assertThat(cells).isEqualTo(own, within(1e-6));
                    sum += own;
                }
                assertThat(sum).isEqualTo(total, within(1e-6));
            }
        }
    }

    private static Shop shop(SplittableRandom random) {
        int items = 1 + random.nextInt(30);
        int[][] of = new int[Level.values().length][items];
        for (Level level : Level.values()) {
            int names = level == Level.TOTAL ? 1 : 1 + random.nextInt(5);
            for (int item = 0; item < items; item++) {
                of[level.ordinal()][item] = level == Level.ITEM ? item : random.nextInt(names);
            }
        }
        double[][] base = new double[items][];
        Arrays.setAll(base, item -> random.doubles(STEPS).map(value -> random.nextInt(5) == 0 ? 0 : value * 40).toArray());
        return new Shop(of, base);
    }

    private static List<Wish> wishes(Shop shop, SplittableRandom random) {
        List<Wish> wishes = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(8); number++) {
            Level level = Level.values()[random.nextInt(Level.values().length)];
            int name = shop.of[level.ordinal()][random.nextInt(shop.base.length)];
            Change change = random.nextBoolean() ? new Change(true, random.nextDouble() * 2 - 1) : new Change(false, random.nextInt(200));
            int from = random.nextInt(STEPS);
            wishes.add(new Wish(number, level, shop.members(level, name), from, from + 1 + random.nextInt(STEPS), change));
        }
        return wishes;
    }
}
