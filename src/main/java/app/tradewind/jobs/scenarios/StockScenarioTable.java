package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.scenarios.flown.FlownTable;
import app.tradewind.report.Table;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Words;
import java.math.BigDecimal;

/** What could happen as tables: one row a scenario, or one an item and scenario. */
public final class StockScenarioTable {

    private static final double TENTHS = 10;
    private static final double TEN_THOUSANDTHS = 10_000;

    private StockScenarioTable() { }

    /** Money is in {@code currency}, the home currency; {@code scenario_is} and {@code action} are in the language of {@code words}. */
    public static Table of(StockScenarioBoard board, Words words) {
        Table.Builder table = new Table.Builder("scenario", "late_weeks", "demand_factor", "orders", "unpriced", "order_value", "more_value", "currency",
                "run_out_unprepared", "lost_sales_unprepared", "lost_profit_unprepared", "run_out_prepared", "lost_sales_prepared",
                "lost_profit_prepared", "order_by", "another_way", "waiting", "way_unknown",
                "scenario_is", "action");
        for (int s = 0; s < board.outcomes().size(); s++) {
            StockScenarioBoard.Outcome outcome = board.outcomes().get(s);
            int switched = outcome.detours().switched();
            StockScenario scenario = outcome.scenario();
            Money value = outcome.orders().value();
            table.row(scenario.id(), scenario.lateWeeks(), scenario.demand(), outcome.orders().count(), outcome.orders().unpriced(), amount(value),
                    amount(outcome.orders().more()), value == null ? null : value.currency().getCurrencyCode(),
                    outcome.unprepared().likely(), tenths(outcome.unprepared().pieces()), amount(outcome.unprepared().money()),
                    outcome.prepared().likely(), tenths(outcome.prepared().pieces()), amount(outcome.prepared().money()), outcome.by(),
                    switched, outcome.detours().byItem().size() - switched, outcome.detours().unknown(),
                    words.say(scenario.id().equals(Scenario.OWN) ? scenario.trigger() : scenario.name()), words.say(board.action(s)));
        }
        return FlownTable.beside(table.build(), board.flown());
    }

    /** One row a scenario and course that was flown. */
    public static Table flown(StockScenarioBoard board) {
        return FlownTable.courses(board.flown(), board.outcomes().stream().map(outcome -> outcome.scenario().id()).toList());
    }

    public static Table items(StockScenarioBoard board) {
        Table.Builder table = new Table.Builder("sku", "market", "name", "scenario", "order_quantity", "order_by", "stockout_probability",
                "lost_sales", "way", "lost_hit", "lost_replanned", "profit_difference", "profit_error");
        for (StockScenarioBoard.Item item : board.items()) {
            for (int s = 0; s < item.plans().size(); s++) {
                StockScenarioBoard.Plan plan = item.plans().get(s);
                Contrast gain = plan.flown().gain();
                table.row(item.item().sku(), item.item().market(), item.name(), board.outcomes().get(s).scenario().id(), plan.quantity(),
                        plan.by(), Math.rint(plan.chance() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS, tenths(plan.lost()), plan.way() == null ? "" : plan.way().id(),
                        tenths(plan.flown().hit()), tenths(plan.flown().planned()), gain == null ? null : hundredths(gain.mean()),
                        gain == null ? null : hundredths(gain.error()));
            }
        }
        return table.build();
    }

    private static double tenths(double pieces) {
        return Math.rint(pieces * TENTHS) / TENTHS;
    }

    private static double hundredths(double money) {
        return Math.rint(money * 10 * TENTHS) / 10 / TENTHS;
    }

    private static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
