package app.tradewind.jobs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.AdvisePrices;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.desk.Wishes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is left of a price if costs were others")
class WhatIfDeskTest {

    private final WhatIfDesk desk = new WhatIfDesk(SmallSeller.snapshot(), Wishes.USUAL, Progress.NONE);

    @Test
    @DisplayName("falls by what a dearer piece costs, and by the fee's share of the price")
    void moves() {
        WhatIfDesk.Line base = desk.of(SmallSeller.PAN, Scenario.BASE).orElseThrow().line();
        WhatIfDesk.Line cost = line(ScenarioPart.COST, "1.1");
        // A tenth of 80 CNY at 0.125, and 4.5 % duty on it.
        assertThat(base.left(30) - cost.left(30)).isCloseTo(1.045, within(1e-9));
        assertThat(cost.floor()).isGreaterThan(base.floor());
        assertThat(base.left(30) - line(ScenarioPart.FEE, "2").left(30)).isCloseTo(0.60, within(1e-9));
        // Five per cent of the price without 19 % tax is the least margin.
        double floor = base.floor().toDouble();
        assertThat(base.left(floor)).isCloseTo(0.05 * floor / 1.19, within(0.01));
    }

    @Test
    @DisplayName("is not known without a rate")
    void missing() {
        assertThat(new WhatIfDesk(SmallSeller.snapshot(List.of()), Wishes.USUAL, Progress.NONE).of(SmallSeller.PAN, Scenario.BASE)).isEmpty();
    }

    @Test
    @DisplayName("comes with the advice and the curve of the board as it stands, and with those of a board of that scenario")
    void advice() {
        for (Scenario scenario : List.of(Scenario.BASE, Scenario.USUAL.get(0), Scenario.USUAL.get(3))) {
            PriceBoard.Row row = new AdvisePrices().run(ChangedSnapshot.of(SmallSeller.snapshot(), scenario), Wishes.USUAL.prices(),
                    Wishes.USUAL.seed(), Progress.NONE).rows().stream().filter(one -> one.item().equals(SmallSeller.PAN)).findFirst().orElseThrow();
            WhatIfDesk.Moved moved = desk.of(SmallSeller.PAN, scenario).orElseThrow();
            assertThat(moved.prices()).as(scenario.id()).isEqualTo(row.advice().prices());
            assertThat(moved.curve().profit()).isEqualTo(row.curve().profit());
            assertThat(moved.curve().lo()).isEqualTo(row.curve().lo());
        }
    }

    @Test
    @DisplayName("never advises a lower price for a dearer piece, and answers a slider in milliseconds")
    void follows() {
        Money before = null;
        long began = System.nanoTime();
        for (int cost = -50; cost <= 100; cost += 2) {
            Money advised = desk.of(SmallSeller.PAN, Scenario.of(Scenario.OWN, Map.of(ScenarioPart.COST,
                    BigDecimal.ONE.add(BigDecimal.valueOf(cost, 2))))).orElseThrow().prices().advised();
            assertThat(before == null || advised.compareTo(before) >= 0).as("cost %s %%: %s", cost, advised).isTrue();
            before = advised;
        }
        assertThat((System.nanoTime() - began) / 76e6).as("milliseconds a step").isLessThan(100);
    }

    private WhatIfDesk.Line line(ScenarioPart part, String figure) {
        return desk.of(SmallSeller.PAN, Scenario.of(Scenario.OWN, Map.of(part, new BigDecimal(figure)))).orElseThrow().line();
    }
}
