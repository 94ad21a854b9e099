package app.tradewind.selection.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private final Likeness range = new Likeness(List.of(
            new Looks("BOTTLE-RED", "Steel water bottle 750 ml, red", "Kitchen", 19.9),
            new Looks("BOTTLE-BLUE", "Steel water bottle 750 ml, blue", "Kitchen", 19.9),
            new Looks("FLASK", "Steel vacuum flask", "Kitchen", 25),
            new Looks("LAMP", "LED desk lamp with clamp", "Lighting", 29),
            new Looks("杯1", "不锈钢保温杯 红色", "厨房", 60),
            new Looks("杯2", "不锈钢保温杯 蓝色", "厨房", 62),
            new Looks("BLANK", "", "Kitchen", 20)));

    @Test
    void coloursOfOneThingAreNearCopiesAndAnotherThingIsNot() {
        assertThat(range.between("BOTTLE-RED", "BOTTLE-BLUE")).isGreaterThan(Likeness.COPIES).isLessThan(1);
        assertThat(range.between("BOTTLE-RED", "FLASK")).isBetween(Likeness.SIMILAR, Likeness.COPIES);
        assertThat(range.between("BOTTLE-RED", "LAMP")).isLessThan(Likeness.SIMILAR);
    }

    @Test
    void chineseTitlesAreLikenedByPairsOfCharacters() {
        assertThat(range.between("杯1", "杯2")).isGreaterThan(Likeness.COPIES);
        assertThat(range.nearest("杯1", 5)).extracting(Near::id).containsExactly("杯2");
    }

    @Test
    void nearestNamesTheNearestFirstAndNeverItself() {
        assertThat(range.nearest("BOTTLE-RED", 5)).extracting(Near::id).containsExactly("BOTTLE-BLUE", "FLASK");
        assertThat(range.nearest("BOTTLE-RED", 1)).singleElement().satisfies(near -> assertThat(near.sameCategory()).isTrue());
    }

    @Test
    void aTitleWithoutWordsIsLikeNothingThatCouldBeSaid() {
        assertThat(range.between("BLANK", "BOTTLE-RED")).isNaN();
        assertThat(range.nearest("BLANK", 5)).isEmpty();
    }

    @Test
    void whatOneLacksIsLeftOutInsteadOfCountingAgainstIt() {
        Likeness bare = new Likeness(List.of(new Looks("A", "garden hose", "", Double.NaN), new Looks("B", "garden hose", "Garden", 12),
                new Looks("C", "desk", "Office", 9)));
        assertThat(bare.between("A", "B")).isEqualTo(1, within(1e-12));
    }

    @Test
    void groupsHoldNearCopiesUnderTheirFirst() {
        assertThat(range.groups(Likeness.COPIES)).containsEntry("BOTTLE-BLUE", "BOTTLE-RED").containsEntry("BOTTLE-RED", "BOTTLE-RED")
                .containsEntry("FLASK", "FLASK").containsEntry("LAMP", "LAMP").containsEntry("杯2", "杯1").containsEntry("BLANK", "BLANK");
    }

    @Test
    void likenessIsTheSameBothWaysBetweenNoughtAndOneAndWholeWithItself() {
        String[] words = {"steel", "bottle", "lamp", "garden", "hose", "红色", "保温杯", "kids"};
        SplittableRandom random = new SplittableRandom(7);
        List<Looks> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(new Looks("P" + i, words[random.nextInt(8)] + " " + words[random.nextInt(8)] + " " + words[random.nextInt(8)],
                    random.nextBoolean() ? "" : words[random.nextInt(3)], random.nextBoolean() ? Double.NaN : 1 + 50 * random.nextDouble()));
        }
        Likeness likeness = new Likeness(all);
        for (Looks a : all) {
            assertThat(likeness.between(a.id(), a.id())).isEqualTo(1, within(1e-12));
            for (Looks b : all) {
                assertThat(likeness.between(a.id(), b.id())).isBetween(0.0, 1 + 1e-12).isEqualTo(likeness.between(b.id(), a.id()), within(1e-12));
            }
        }
        likeness.groups(0.6).forEach((id, first) -> assertThat(likeness.between(id, first)).isGreaterThanOrEqualTo(0.6));
    }

    @Test
    void aProductStandsOnce() {
        assertThatThrownBy(() -> new Likeness(List.of(new Looks("A", "x", "", 1), new Looks("A", "y", "", 1))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("A");
    }
}
