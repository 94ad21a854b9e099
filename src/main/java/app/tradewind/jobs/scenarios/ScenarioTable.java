package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.scenarios.ScenarioBoard.Expected;
import app.tradewind.pricing.PriceAdvice.Prices;
import app.tradewind.report.Table;
import java.math.BigDecimal;

/** Scenarios as tables: one row a scenario, or one an item and scenario. */
public final class ScenarioTable {

    private ScenarioTable() { }

    /** Factors and points are those of the scenario; profit is a week's, in {@code currency}, the home currency. */
    public static Table of(ScenarioBoard board) {
        Table.Builder table = new Table.Builder("scenario", "cost_factor", "rate_factor", "duty_points", "fee_points",
                "freight_factor", "floors", "under_floor", "expected", "currency", "profit_now", "profit_advised", "change_now",
                "change_advised");
        for (ScenarioBoard.Outcome outcome : board.outcomes()) {
            Scenario scenario = outcome.scenario();
            Expected expected = outcome.expected();
            table.row(scenario.id(), scenario.cost(), scenario.rate(), scenario.duty(), scenario.fee(), scenario.freight(),
                    outcome.floors(), outcome.underFloor(), expected.items(),
                    expected.now() == null ? null : expected.now().currency().getCurrencyCode(), amount(expected.now()),
                    amount(expected.advised()), amount(expected.changeNow()), amount(expected.changeAdvised()));
        }
        return table.build();
    }

    /** Prices are in {@code currency}, the market's. */
    public static Table items(ScenarioBoard board) {
        Table.Builder table = new Table.Builder("sku", "market", "scenario", "currency", "price_now", "floor", "under_floor",
                "price_advised");
        for (ScenarioBoard.Item item : board.items()) {
            for (int i = 0; i < item.prices().size(); i++) {
                Prices prices = item.prices().get(i);
                Money now = prices.now();
                Boolean under = now == null || prices.floor() == null ? null : now.compareTo(prices.floor()) < 0;
                table.row(item.item().sku(), item.item().market(), board.outcomes().get(i).scenario().id(),
                        now == null ? null : now.currency().getCurrencyCode(), amount(now), amount(prices.floor()), under,
                        amount(prices.advised()));
            }
        }
        return table.build();
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
