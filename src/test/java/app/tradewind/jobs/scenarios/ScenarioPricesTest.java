package app.tradewind.jobs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.AdvisePrices;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.ScenarioBoard.Outcome;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenarios")
class ScenarioPricesTest {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final Snapshot snapshot = SmallSeller.snapshot();

    @Test
    @DisplayName("begin with the base, which is the price advice as it stands")
    void base() {
        PriceBoard advice = new AdvisePrices().run(snapshot, Wishes.USUAL.prices(), 1, Progress.NONE);
        ScenarioBoard board = run(snapshot, Optional.empty());
        assertThat(board.outcomes()).extracting(each -> each.scenario().id())
                .containsExactly("base", "cost-up", "rate-down", "rate-up", "duty-up", "freight-twice");
        for (PriceBoard.Row row : advice.rows()) {
            ScenarioBoard.Item item = board.items().stream().filter(each -> each.item().equals(row.item())).findFirst().orElseThrow();
            assertThat(item.prices().get(0)).isEqualTo(row.advice().prices());
        }
        Money now = snapshot.homeMoney().sum(advice.rows().stream().map(row -> row.advice().effect().profitNow()).toList());
        assertThat(board.outcomes().get(0).expected().now()).isEqualTo(now);
        assertThat(board.outcomes().get(0).expected().items()).isEqualTo(2);
        assertThat(board.outcomes().get(0).expected().changeNow().toDouble()).isZero();
    }

    @Test
    @DisplayName("never lower a floor, nor raise profit at the prices of now, when a cost goes up or a sales currency falls")
    void dearer() {
        for (Map<ScenarioPart, BigDecimal> figures : List.of(Map.of(ScenarioPart.COST, new BigDecimal("1.01")),
                Map.of(ScenarioPart.COST, TWICE), Map.of(ScenarioPart.RATE, new BigDecimal("0.8")),
                Map.of(ScenarioPart.DUTY, BigDecimal.ONE), Map.of(ScenarioPart.FEE, TWICE), Map.of(ScenarioPart.FREIGHT, TWICE))) {
            ScenarioBoard board = run(snapshot, Optional.of(Scenario.of(Scenario.OWN, figures)));
            int own = board.outcomes().size() - 1;
            for (ScenarioBoard.Item item : board.items()) {
                assertThat(item.prices().get(own).floor()).as("%s", figures).isGreaterThan(item.prices().get(0).floor());
            }
            Outcome outcome = board.outcomes().get(own);
            if (!figures.containsKey(ScenarioPart.RATE)) {
                assertThat(outcome.expected().changeNow().toDouble()).as("%s", figures).isNegative();
            }
            assertThat(outcome.underFloor()).isGreaterThanOrEqualTo(board.outcomes().get(0).underFloor());
        }
    }

    @Test
    @DisplayName("move the floor by what the figure says: cost a piece times the factor, a tenth of the dutiable value")
    void byHand() {
        ScenarioBoard board = run(snapshot, Optional.of(Scenario.of(Scenario.OWN, Map.of(ScenarioPart.RATE, TWICE))));
        // 80 CNY at 0.125 is 10 EUR, freight 2 EUR, duty 4.5 % of both; a dearer euro halves that.
        double halved = floor(board, 0) - floor(board, board.outcomes().size() - 1);
        double up = floor(board, 1) - floor(board, 0);
        double duty = floor(board, 4) - floor(board, 0);
        double freight = floor(board, 5) - floor(board, 0);
        assertThat(halved / up).isCloseTo(0.5 * 12 * 1.045 / (1 * 1.045), within(0.05));
        assertThat(duty / up).isCloseTo(1.2 / 1.045, within(0.02));
        assertThat(freight / up).isCloseTo(2, within(0.02));
    }

    @Test
    @DisplayName("say nothing where a rate is missing: no floor, no sum, in no scenario")
    void missingRate() {
        ScenarioBoard board = run(SmallSeller.snapshot(List.of()), Optional.empty());
        assertThat(board.outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.floors()).isZero();
            assertThat(outcome.expected().now()).isNull();
            assertThat(outcome.expected().changeAdvised()).isNull();
        });
        List<FxRate> old = List.of(new FxRate(SmallSeller.CNY, Currency.getInstance("EUR"), SmallSeller.DAY.minusYears(2),
                new BigDecimal("0.125"), null));
        assertThat(run(SmallSeller.snapshot(old), Optional.empty()).outcomes().get(0).floors()).isZero();
    }

    @Test
    @DisplayName("make a row a scenario, and a row an item and scenario")
    void tables() {
        ScenarioBoard board = run(snapshot, Optional.of(Scenario.of(Scenario.OWN, Map.of(ScenarioPart.FEE, TWICE))));
        assertThat(ScenarioTable.of(board).rows()).hasSize(7);
        assertThat(ScenarioTable.of(board).rows().get(6).subList(0, 6)).containsExactly(
                "own", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, TWICE, BigDecimal.ONE);
        assertThat(ScenarioTable.items(board).rows()).hasSize(14);
    }

    private static double floor(ScenarioBoard board, int scenario) {
        return board.items().stream().filter(each -> each.item().equals(SmallSeller.PAN)).findFirst().orElseThrow()
                .prices().get(scenario).floor().toDouble();
    }

    private static ScenarioBoard run(Snapshot snapshot, Optional<Scenario> own) {
        return new ScenarioPrices(snapshot, Wishes.USUAL).run(own, Progress.NONE);
    }
}
