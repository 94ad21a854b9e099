package app.tradewind.jobs.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.policy.ServicePlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two products of one supplier, one worth much and running out, one worth little and well stocked. */
class ShopRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @Test
    void whatIsLaidDownIsKeptAndOrdersFollowIt() throws Exception {
        try (Jobs jobs = seller()) {
            StockDesk desk = StockDesk.of(jobs);
            ServiceBoard before = desk.service(jobs.snapshot(THEN));
            assertThat(before.rules()).isEqualTo(ShopRules.UNSAID);
            assertThat(before.classes()).filteredOn(row -> row.items() > 0).extracting(ServiceBoard.ClassRow::name).containsExactly("AX", "CX");
            assertThat(before.unknown()).isEqualTo(1);
            StockBoard usual = board(jobs);
            assertThat(usual.serviceLevel()).isEqualTo(0.95);
            assertThat(order(usual, "B-200").quantity()).isZero();

            ShopRules rules = ShopRules.UNSAID.serving(ServicePlan.classes(Map.of("AX", 0.99))).keepingAt(0.25)
                    .ordering(Money.of("60", "EUR"), Money.of("3", "EUR"));
            desk.keep(rules);
            assertThat(StockDesk.of(jobs).shopRules()).isEqualTo(rules);
            StockBoard after = board(jobs);
            assertThat(after.serviceLevel()).isNaN();
            assertThat(after.classes().of("A-100 · DE").level()).isEqualTo(0.99);
            assertThat(why(after, "A-100")).contains("stock.policy.joint", "stock.service.class");
            // The first has to be ordered; the second goes with it although it would last until the next look.
            assertThat(order(after, "A-100").quantity()).isPositive();
            assertThat(order(after, "B-200").quantity()).isPositive();
            assertThat(after.rows()).filteredOn(row -> row.advice().order() != null).allSatisfy(row ->
                    assertThat(row.advice().why().total()).isEqualTo(row.advice().order().quantity(), within(1e-6)));
            assertThat(jobs.planOrders().under(said -> ShopRules.UNSAID).run(jobs.snapshot(THEN), Double.NaN, 1, Progress.NONE).serviceLevel())
                    .isEqualTo(0.95);
        }
    }

    private static StockBoard board(Jobs jobs) {
        Snapshot snapshot = jobs.snapshot(THEN);
        return jobs.planOrders().run(snapshot, Wishes.USUAL.serviceLevel(), 1, Progress.NONE);
    }

    private static OrderAdvice.Order order(StockBoard board, String sku) {
        return board.rows().stream().filter(row -> row.item().sku().equals(sku)).findFirst().orElseThrow().advice().order();
    }

    private static List<String> why(StockBoard board, String sku) {
        return board.rows().stream().filter(row -> row.item().sku().equals(sku)).findFirst().orElseThrow().advice().why().notes()
                .stream().map(note -> note.code()).toList();
    }

    private Jobs seller() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        for (int week = 0; week < 52; week++) {
            orders.append("a").append(week).append(',').append(FIRST.plusWeeks(week)).append(",A-100,DE,").append(30 + random.nextInt(9)).append(",20.00,EUR\n");
            orders.append("b").append(week).append(',').append(FIRST.plusWeeks(week)).append(",B-200,DE,").append(8 + random.nextInt(3)).append(",2.00,EUR\n");
            orders.append("c").append(week).append(',').append(FIRST.plusWeeks(week)).append(",C-300,DE,").append(3 + random.nextInt(2)).append(",9.00,XTS\n");
        }
        String stock = "sku,market,warehouse,date,on_hand,on_order\nA-100,DE,W,2026-05-31,60,0\nB-200,DE,W,2026-05-31,70,0\n";
        String terms = "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days\nA-100,Yiwu,6,EUR,1,1,21\nB-200,Yiwu,0.8,EUR,1,1,21\n";
        Jobs jobs = Jobs.openOrCreate(folder.resolve("w"));
        for (String[] file : new String[][] {{"orders", orders.toString()}, {"stock", stock}, {"supplier-terms", terms}}) {
            Path path = Files.writeString(folder.resolve(file[0] + ".csv"), file[1]);
            assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
        }
        return jobs;
    }
}
