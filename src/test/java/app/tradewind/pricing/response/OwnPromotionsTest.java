package app.tradewind.pricing.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.pricing.PriceHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Promotions work on each item in its own measure, as far as the data show it")
class OwnPromotionsTest {

    private static final int ITEMS = 30;
    private static final int WEEKS = 80;

    @Test
    void liftsThatDifferAreFoundItemByItem() {
        double[] truth = new double[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            truth[i] = i % 2 == 0 ? 0.1 : 1.1;
        }
        Map<String, ItemResponse> found = Responses.of(histories(truth, true), 0);
        int inside = 0;
        for (int i = 0; i < ITEMS; i++) {
            ItemResponse.Lift lift = found.get("i" + i).beside().promotion();
            assertThat(lift.mean()).as("item %d", i).isCloseTo(truth[i], within(0.3));
            inside += Math.abs(lift.mean() - truth[i]) < 1.645 * lift.sd() ? 1 : 0;
        }
        assertThat(inside).isBetween(22, 30);
    }

    @Test
    void liftsThatAreAlikeStayAlike() {
        double[] truth = new double[ITEMS];
        Arrays.fill(truth, 0.5);
        Map<String, ItemResponse> found = Responses.of(histories(truth, true), 0);
        double[] means = found.values().stream().mapToDouble(item -> item.beside().promotion().mean()).sorted().toArray();
        assertThat(means[0]).isGreaterThan(0.4);
        assertThat(means[ITEMS - 1]).isLessThan(0.6);
    }

    @Test
    void withoutPromotionsThereIsNoLift() {
        Map<String, ItemResponse> found = Responses.of(histories(new double[ITEMS], false), 0);
        assertThat(found.values()).allMatch(item -> item.beside().promotion() == null);
    }

    private static List<PriceHistory> histories(double[] lift, boolean told) {
        SplittableRandom random = new SplittableRandom(3);
        List<PriceHistory> histories = new ArrayList<>();
        for (int i = 0; i < lift.length; i++) {
            double[] units = new double[WEEKS];
            double[] price = new double[WEEKS];
            double[] promotion = new double[WEEKS];
            for (int t = 0; t < WEEKS; t++) {
                price[t] = 10 * (0.8 + 0.1 * random.nextInt(4));
                promotion[t] = random.nextDouble() < 0.25 ? 1 : 0;
                units[t] = Math.rint(200 * Math.pow(price[t] / 10, -2)
                        * Math.exp(lift[i] * promotion[t] + 0.2 * random.nextGaussian()));
            }
            histories.add(new PriceHistory("i" + i, "all", units, price,
                    new PriceHistory.Controls(null, told ? promotion : null, null)));
        }
        return histories;
    }
}
