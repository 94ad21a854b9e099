package app.tradewind.selection.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shop whose products rise at certain ages, which trees see and a curve does not")
class TreesShopTest {

    private static final int WEEKS = 78;
    private static final int AHEAD = 8;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("trees have a say in the ranking, and each product's parts add up to its score")
    void treesWin() {
        ScreenAnswer answer = new GrowthScreen(new ScreenSettings(AHEAD, 20, Target.UNITS, TODAY, 1)).run(shop());
        assertThat(answer.way()).as(answer.ways().toString()).isIn(Way.BOOSTED, Way.BLEND);
        assertThat(answer.title().code()).isEqualTo("growth.page.title");
        assertThat(answer.products()).hasSize(20).allSatisfy(advice -> {
            assertThat(advice.why().total()).isEqualTo(advice.score(), within(1e-9));
            assertThat(advice.why().basis().method()).isIn("boosted", "blend");
            assertThat(advice.why().reasons()).filteredOn(reason -> reason.amount() != 0).hasSizeGreaterThan(2);
        });
    }

    @Test
    @DisplayName("every way that was learned takes its score apart without a rest")
    void everyWay() {
        List<Series> shop = shop();
        Map<Way, Rule> rules = Rules.learned(Lessons.before(shop, 0, AHEAD, Target.UNITS, 1), null, 1).byWay();
        assertThat(rules.keySet()).containsAll(EnumSet.of(Way.RIDGE, Way.BOOSTED, Way.BLEND));
        rules.forEach((way, rule) -> shop.stream().limit(40).map(series -> Features.of(series, 0)).forEach(features -> {
            Rule.Parts parts = rule.parts(features);
            assertThat(parts.base() + Arrays.stream(parts.parts()).sum()).as(way.name()).isEqualTo(rule.score(features), within(1e-9));
        }));
    }

    /** Three hundred products that start in any week and sell five times as much in weeks 14 to 21 and 40 to 47 of their life. */
    static List<Series> shop() {
        SplittableRandom chance = new SplittableRandom(5);
        List<Series> shop = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int start = chance.nextInt(WEEKS - 4);
            double level = 6 + 6 * chance.nextDouble();
            double[] units = new double[WEEKS];
            for (int t = start; t < WEEKS; t++) {
                int age = t - start;
                boolean high = age >= 14 && age < 22 || age >= 40 && age < 48;
                units[t] = Math.rint(level * (high ? 5 : 1) + 2 * chance.nextDouble());
            }
            shop.add(new Series("P" + i, units));
        }
        return shop;
    }
}
