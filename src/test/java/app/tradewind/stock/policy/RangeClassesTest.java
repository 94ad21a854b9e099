package app.tradewind.stock.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.trial.Variability;
import app.tradewind.stock.policy.RangeClasses.Item;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RangeClassesTest {

    private static final RangeClasses CLASSES = new RangeClasses(List.of(
            new Item("top", 700, Variability.X), new Item("second", 150, Variability.Y), new Item("third", 100, Variability.X),
            new Item("last", 50, Variability.Z), new Item("unknown", Double.NaN, Variability.X)), ServicePlan.classes(Map.of("AX", 0.98)));

    @Test
    void valueAndVariabilityMakeTheClassAndTheClassTheLevel() {
        assertThat(CLASSES.of("top").name()).isEqualTo("AX");
        assertThat(CLASSES.of("second").name()).isEqualTo("AY");
        assertThat(CLASSES.of("third").name()).isEqualTo("BX");
        assertThat(CLASSES.of("last").name()).isEqualTo("CZ");
        assertThat(CLASSES.of("top").level()).isEqualTo(0.98);
        assertThat(CLASSES.of("third").level()).isNaN();
    }

    @Test
    void anItemOfUnknownValueHasNoClassAndTheSharesAddUp() {
        assertThat(CLASSES.of("unknown")).isNull();
        assertThat(ServiceClass.names().stream().mapToDouble(CLASSES::share).sum()).isEqualTo(1, within(1e-12));
        assertThat(ServiceClass.names().stream().mapToInt(CLASSES::count).sum()).isEqualTo(4);
    }

    @Test
    void levelsOutsideWhatServiceCanBeAreRefused() {
        assertThatThrownBy(() -> ServicePlan.one(0.4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServicePlan.classes(Map.of("AX", 1.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ServicePlan.classes(Map.of("QQ", 0.9))).isInstanceOf(IllegalArgumentException.class);
    }
}
