package app.tradewind.forecast.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final double[] WEEK = {1, 0.9, 0.95, 1.1, 1.4, 1.2, 0.45};

    @Test
    @DisplayName("days left out of a week that shows are found to within a week, and their number is right")
    void found() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] whole = days(500, 0.15, random);
            TreeSet<Integer> gone = new TreeSet<>();
            while (gone.size() < 5) {
                int day = 60 + random.nextInt(380);
                if (gone.subSet(day - 30, day + 30).isEmpty()) {
                    gone.add(day);
                }
            }
            double[] left = without(whole, gone);
            int[] before = LeftOut.before(left);
            assertThat(Arrays.stream(before).sum()).as("seed %d", seed).isEqualTo(gone.size());
            int passed = 0;
            for (int day : gone) {
                int at = day - passed++;
                assertThat(Arrays.stream(before, at - 6, at + 7).sum()).as("day %d, seed %d", day, seed).isEqualTo(1);
            }
        }
    }

    @Test
    @DisplayName("nothing is found in whole histories, in days without a week, in lumps, or in a few weeks")
    void notInvented() {
        int found = 0;
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            found += Arrays.stream(LeftOut.before(days(400, 0.3, random))).sum();
            double[] lumps = new double[400];
            Arrays.setAll(lumps, t -> -20 * Math.log(1 - random.nextDouble()));
            assertThat(LeftOut.before(lumps)).containsOnly(0);
            assertThat(LeftOut.before(days(40, 0.1, random))).containsOnly(0);
        }
        assertThat(found).isLessThanOrEqualTo(2);
    }

    private static double[] days(int n, double noise, SplittableRandom random) {
        double[] days = new double[n];
        Arrays.setAll(days, t -> Math.max(0, 50 * WEEK[t % 7] * (1 + noise * random.nextGaussian())));
        return days;
    }

    private static double[] without(double[] whole, TreeSet<Integer> gone) {
        double[] left = new double[whole.length - gone.size()];
        int at = 0;
        for (int t = 0; t < whole.length; t++) {
            if (!gone.contains(t)) {
                left[at++] = whole[t];
            }
        }
        return left;
    }
}
