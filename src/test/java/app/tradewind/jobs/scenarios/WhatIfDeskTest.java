package app.tradewind.jobs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is left of a price if costs were others")
class WhatIfDeskTest {

    private final WhatIfDesk desk = new WhatIfDesk(SmallSeller.snapshot());

    @Test
    @DisplayName("falls by what a dearer piece costs, and by the fee's share of the price")
    void moves() {
        WhatIfDesk.Line base = desk.of(SmallSeller.PAN, Scenario.BASE).orElseThrow();
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
        assertThat(new WhatIfDesk(SmallSeller.snapshot(List.of())).of(SmallSeller.PAN, Scenario.BASE)).isEmpty();
    }

    private WhatIfDesk.Line line(ScenarioPart part, String figure) {
        return desk.of(SmallSeller.PAN, Scenario.of(Scenario.OWN, Map.of(part, new BigDecimal(figure)))).orElseThrow();
    }
}
