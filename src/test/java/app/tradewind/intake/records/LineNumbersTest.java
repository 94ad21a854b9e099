package app.tradewind.intake.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers of like lines")
class LineNumbersTest {

    @Test
    @DisplayName("count every pair by itself, however often it comes")
    void counts() {
        SplittableRandom chance = new SplittableRandom(5);
        LineNumbers numbers = new LineNumbers();
        Map<String, Integer> counted = new HashMap<>();
        for (int i = 0; i < 40_000; i++) {
            String order = "114-" + (int) (20_000 * Math.pow(chance.nextDouble(), 6));
            String sku = "S" + chance.nextInt(2);
            assertThat(numbers.next(order, sku)).isEqualTo(counted.merge(order + "|" + sku, 1, Integer::sum));
        }
        assertThat(counted.values()).anyMatch(count -> count > 1_000).anyMatch(count -> count == 1);
    }
}
