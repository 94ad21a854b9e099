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
        assertThat(mean(curves, new Launch("Red desk lamp", "", 20, new double[0])))
                .isGreaterThan(3 * mean(curves, new Launch("Red tea mug", "", 20, new double[0])));
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
