package app.tradewind.ui;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard;
import app.tradewind.jobs.scenarios.ScenarioBoard.Expected;
import app.tradewind.jobs.scenarios.ScenarioBoard.Item;
import app.tradewind.jobs.scenarios.ScenarioBoard.Outcome;
import app.tradewind.pricing.PriceAdvice.Prices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Two items in every scenario; each scenario takes another 50 dollars of the week's profit. */
public final class ScenarioSamples {

    private ScenarioSamples() { }

    public static ScenarioBoard board(Optional<Scenario> own) {
        List<Scenario> scenarios = new ArrayList<>(List.of(Scenario.BASE));
        scenarios.addAll(Scenario.USUAL);
        own.ifPresent(scenarios::add);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            outcomes.add(new Outcome(scenarios.get(i), 2, i / 3, new Expected(2, usd(720 - 50 * i), usd(890 - 40 * i), usd(-50 * i), usd(-40 * i))));
        }
        Prices raised = new Prices(usd(40), usd(42), usd(33), null);
        Prices unknown = new Prices(usd(22), null, null, null);
        return new ScenarioBoard(outcomes, List.of(
                new Item(new SkuMarket("R3", "US"), "Rice cooker R3", Collections.nCopies(scenarios.size(), raised)),
                new Item(new SkuMarket("W9", "US"), "Water filter W9", Collections.nCopies(scenarios.size(), unknown))));
    }

    private static Money usd(int amount) {
        return Money.of(amount + ".00", "USD");
    }
}
