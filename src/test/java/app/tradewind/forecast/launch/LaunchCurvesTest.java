package app.tradewind.forecast.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LaunchCurvesTest {

    @Test
    void lampsFollowLampsAndMugsFollowMugs() {
        LaunchCurves curves = new LaunchCurves(shop());
        assertThat(mean(curves, new Launch("Desk lamp", "", 20, new double[0])))
                .isGreaterThan(3 * mean(curves, new Launch("Tea mug", "", 20, new double[0])));
    }

    @Test
    void aWordThatNoLaunchHasLessensWhatIsBorrowed() {
        LaunchCurves curves = new LaunchCurves(shop());
        double lamp = mean(curves, new Launch("Desk lamp", "", 20, new double[0]));
        double any = mean(curves, new Launch("", "", 20, new double[0]));
        assertThat(mean(curves, new Launch("Underwater desk lamp", "", 20, new double[0]))).isBetween(1.1 * any, 0.95 * lamp);
    }

    @Test
    void wordsThatSayNothingAreWorthNothing() {
        List<Launch> launches = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(5);
        for (int i = 0; i < 60; i++) {
            double[] weeks = new double[20];
            Arrays.fill(weeks, Math.rint(Math.exp(4 * chance.nextDouble())));
            launches.add(new Launch("pair " + "abcdefghijklmnopqrstuvwxyzabcd".charAt(i / 2) + "lamp" + i / 2, "", 20, weeks));
        }
        assertThat(Worth.of(launches, new Titles(launches), (one, other) -> 0)).isLessThan(8);
        List<Launch> shop = shop();
        assertThat(Worth.of(shop, new Titles(shop), (one, other) -> 0)).isPositive();
    }

    @Test
    void lastYearsLaunchesSayLessThanLastMonths() {
        List<Launch> launches = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double[] old = new double[60];
            double[] late = new double[10];
            Arrays.fill(old, 4);
            Arrays.fill(late, 40);
            launches.add(new Launch("", "", 20, old));
            launches.add(new Launch("", "", 20, late));
        }
        assertThat(mean(new LaunchCurves(launches), new Launch("", "", 20, new double[0]))).isGreaterThan(36);
    }

    @Test
    void whatIsKnownScalesTheCurve() {
        LaunchCurves curves = new LaunchCurves(shop());
        double usual = mean(curves, new Launch("desk lamp", "", 20, new double[] {40, 40, 40}));
        double ten = mean(curves, new Launch("desk lamp", "", 20, new double[] {400, 400, 400}));
        assertThat(ten).isBetween(6 * usual, 14 * usual);
    }

    @Test
    void withoutEnoughLaunchesNothingIsClaimed() {
        assertThat(new LaunchCurves(shop().subList(0, 5))
                .futures(new Launch("desk lamp", "", 20, new double[0]), 8, 10, new SplittableRandom(1))).isEmpty();
    }

    @Test
    void chineseTitlesAreComparedTwoSignsAtATime() {
        assertThat(new Launch("护眼台灯", "", 20, new double[0]).tokens()).containsExactlyInAnyOrder("护眼", "眼台", "台灯");
    }

    private static double mean(LaunchCurves curves, Launch fresh) {
        return Arrays.stream(curves.futures(fresh, 8, 800, new SplittableRandom(3)).orElseThrow())
                .flatMapToDouble(Arrays::stream).average().orElseThrow();
    }

    /** Ten lamps that sell forty a week and ten mugs that sell four. */
    private static List<Launch> shop() {
        List<Launch> shop = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double[] lamp = new double[20];
            double[] mug = new double[20];
            Arrays.fill(lamp, 40);
            Arrays.fill(mug, 4);
            shop.add(new Launch("Desk lamp " + "abcdefghij".charAt(i), "", 20, lamp));
            shop.add(new Launch("Tea mug " + "abcdefghij".charAt(i), "", 20, mug));
        }
        return shop;
    }
}
