package app.tradewind.stock.simulate;

import app.tradewind.catalog.Money;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderPlanner;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it takes to fly what orders earn: {@code OrderGainMeasure ITEMS}. Prints processor time of this thread. */
final class OrderGainMeasure {

    private OrderGainMeasure() { }

    public static void main(String[] args) {
        StockSettings settings = new StockSettings(LocalDate.of(2026, 6, 1), 0.95, 1);
        List<StockItem> items = new ArrayList<>();
        List<OrderAdvice> advice = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            StockItem item = new StockItem("I-" + i, new StockItem.Position(i % 40, 0), new StockItem.LeadTime(6, 1.5, 1),
                    new StockItem.Economics(Money.of("6", "USD"), Money.of("4", "USD"), 0.2), new StockItem.OrderRule(24, 12),
                    KnownDemand.paths(3 + i % 50, 4 + i % 30, 26, 1000, i));
            items.add(item);
            advice.add(new OrderPlanner().advise(item, settings));
        }
        for (int round = 1; round <= 3; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int ordered = 0;
            for (int i = 0; i < items.size(); i++) {
                ordered += OrderGain.into(advice.get(i), items.get(i), settings).order().gain() == null ? 0 : 1;
            }
            System.out.printf(Locale.ROOT, "round %d: %d of %d flown, %.2f s%n", round, ordered, items.size(),
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9);
        }
    }
}
