package app.tradewind.ui;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Cost;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Deal;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Gaps;
import app.tradewind.jobs.orderplan.OrderPlanBoard.LeftOut;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Missing;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Sum;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Week;
import app.tradewind.jobs.orderplan.PlanAsk;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small order plan. */
final class OrderPlanSamples {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private OrderPlanSamples() { }

    static OrderPlanBoard board(PlanAsk ask) {
        boolean bound = ask.cash() != null;
        List<Week> weeks = new ArrayList<>();
        for (int t = 0; t < 12; t++) {
            weeks.add(new Week(MONDAY.plusWeeks(t), bound ? usd(1000 + 300 * t) : null, usd(t % 4 == 0 ? 900 : 0), 2,
                    ask.space().volume() == null ? Double.NaN : 0.5));
        }
        List<Line> lines = List.of(
                new Line("TW-1", "Bamboo cutting board", MONDAY, new Deal("Ningbo Wood", false, 20, MONDAY.plusWeeks(6)), 5,
                        new Cost(Money.of("2500.00", "CNY"), usd(420), 0.4)),
                new Line("TW-2", "Silicone lids", MONDAY.plusWeeks(4), new Deal("Yiwu Home", true, 50, MONDAY.plusWeeks(6)), 2,
                        new Cost(Money.of("700.00", "CNY"), usd(160), null)));
        List<Advised> advised = Samples.stock().rows().stream().filter(row -> row.advice().order() != null)
                .map(OrderPlanSamples::advised).toList();
        return new OrderPlanBoard(LocalDate.of(2026, 11, 20), lines, weeks,
                new Gaps(bound ? List.of(new LeftOut("TW-3", "Tea strainer", 120, usd(90))) : List.of(),
                        List.of(new Missing(new SkuMarket("TW-4", "DE"), "Apron", Phrase.of("plan.missing.cost"))),
                        List.of(Phrase.of("plan.note.receipt", 14))),
                new Sum(usd(3100), usd(2700), 0.031, bound ? usd(240) : null, bound ? usd(180) : null), advised);
    }

    private static Advised advised(StockBoard.Row row) {
        return new Advised(row.item(), row.name(), row.advice());
    }

    private static Money usd(int amount) {
        return Money.of(amount + ".00", "USD");
    }
}
