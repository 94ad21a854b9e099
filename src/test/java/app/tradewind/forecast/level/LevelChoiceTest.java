package app.tradewind.forecast.level;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.forecast.level.LevelChoice.Past;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelChoiceTest {

    private static final Summing PAIR = new Summing(2, List.of(new int[] {0, 1}));
    private static final double[][] KNOWN = {{4, 6, 5, 4, 6, 5}, {7, 9, 8, 9, 7, 8}};
    private static final double[][] HELD = {{5, 5}, {8, 8}};

    @Test
    void bottomUpStaysWhereTheSumsOwnForecastIsWorse() {
        Base base = new Base(PAIR, new double[][] {{5, 5}, {8, 8}}, new double[][] {{20, 20}}, null);
        LevelChoice choice = LevelChoice.of(List.of(new Past(base, KNOWN, HELD)));
        assertThat(choice.chosen().name()).isEqualTo("bottom-up");
    }

    @Test
    void anotherWayWinsWhereTheSumKnowsBetterAndTheBottomLosesNothing() {
        Base base = new Base(PAIR, new double[][] {{4, 4}, {6, 6}}, new double[][] {{13, 13}}, null);
        LevelChoice choice = LevelChoice.of(List.of(new Past(base, KNOWN, HELD)));
        assertThat(choice.chosen().name()).isEqualTo("top-down");
        assertThat(choice.judged().get(0).levels()).isEqualTo(1);
        assertThat(choice.judged()).hasSize(LevelChoice.ways().size())
                .anyMatch(one -> one.way().equals("top-down") && one.levels() < 0.1 && one.bottoms() < 1);
    }

    @Test
    void withoutAPastItIsBottomUp() {
        assertThat(LevelChoice.of(List.of()).chosen().name()).isEqualTo("bottom-up");
        assertThat(LevelChoice.of(List.of()).judged()).isEmpty();
    }
}
