package app.tradewind.jobs.orderplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Week;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeOrderPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);
    private static final Currency USD = Currency.getInstance("USD");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("orders stay under cash and volume week by week, in whole cartons, at least the minimum; unknown cost is named")
    void withinLimits() throws Exception {
        try (Jobs jobs = seller()) {
            OrderPlanBoard board = plan(jobs, Map.of(PlanField.CASH, "900 USD", PlanField.VOLUME, "1.2", PlanField.WEEKS, "16",
                    PlanField.FURTHER, "2026-06-15 -100 USD"));
            assertThat(board.lines()).isNotEmpty();
            for (Line line : board.lines()) {
                assertThat(line.pieces() % 12).isZero();
                assertThat(line.pieces()).isGreaterThanOrEqualTo(24);
                assertThat(line.deal().arrives()).isAfter(line.week());
            }
            for (Week week : board.weeks()) {
                assertThat(week.cash().amount().signum()).as("%s", week).isGreaterThanOrEqualTo(0);
                assertThat(week.filled()).isBetween(0.0, 1 + 1e-9);
                double volume = board.lines().stream().filter(line -> line.week().equals(week.monday())).mapToDouble(line -> line.cost().volume()).sum();
                assertThat(volume).isCloseTo(week.volume(), within(1e-6));
            }
            Money first = board.weeks().get(0).spent();
            assertThat(first.compareTo(Money.of("900", "USD"))).isLessThanOrEqualTo(0);
            assertThat(board.sum().shortOfCash().amount().signum()).isPositive();
            assertThat(board.gaps().missing()).extracting(missing -> missing.item().sku()).containsExactly("C-300");
            assertThat(board.gaps().notes()).contains(Phrase.of("plan.note.paths", 16), Phrase.of("plan.note.cash", 900.0, "USD"), Phrase.of("plan.note.volume", 1.2),
                    Phrase.of("plan.note.holding"));
            assertThat(OrderPlanSaid.assumed(board)).containsAll(board.gaps().notes()).contains(Phrase.of("plan.said.not-planned",
                    board.gaps().missing().get(0).item().toString(), Phrase.of("plan.missing.cost")));
            int thisWeek = board.lines().stream().filter(line -> line.week().equals(board.weeks().get(0).monday())).mapToInt(Line::pieces).sum();
            assertThat(board.advised()).filteredOn(row -> row.advice().order() != null).extracting(row -> row.advice().order().quantity())
                    .satisfies(quantities -> assertThat(quantities.stream().mapToInt(Integer::intValue).sum()).isEqualTo(thisWeek));
            for (Advised row : board.advised()) {
                if (row.advice().order() != null) {
                    assertThat(row.advice().why().total()).isEqualTo(row.advice().order().quantity(), within(1e-6));
                }
            }
        }
    }

    @Test
    @DisplayName("with money enough nothing is left out, more is gained, the quantity price of the cheaper supplier is taken, and the same seed plans the same")
    void moneyEnough() throws Exception {
        try (Jobs jobs = seller()) {
            OrderPlanBoard poor = plan(jobs, Map.of(PlanField.CASH, "500", PlanField.WEEKS, "16"));
            OrderPlanBoard rich = plan(jobs, Map.of(PlanField.CASH, "90000", PlanField.WEEKS, "16"));
            assertThat(rich.sum().gain()).isGreaterThan(poor.sum().gain());
            assertThat(rich.gaps().leftOut()).isEmpty();
            assertThat(poor.gaps().leftOut()).isNotEmpty();
            assertThat(poor.sum().thousand().amount().signum()).isPositive();
            assertThat(rich.lines()).filteredOn(line -> line.sku().equals("A-100")).isNotEmpty().allSatisfy(line -> {
                assertThat(line.deal().supplier()).isEqualTo("Yiwu");
                assertThat(line.cost().value()).isEqualTo(Money.of(line.pieces() >= 240 ? "5.00" : "6.00", "USD").times(line.pieces()).rounded());
            });
            assertThat(rich.lines()).anyMatch(line -> line.sku().equals("A-100") && line.pieces() >= 240);
            assertThat(plan(jobs, Map.of(PlanField.CASH, "500", PlanField.WEEKS, "16"))).isEqualTo(poor);
        }
    }

    @Test
    @DisplayName("with shut-downs, spread lead times and seasons that end: never negative, whole cartons, at least the minimum, within cash and volume, nothing for after the season")
    void whateverIsTold() throws Exception {
        SplittableRandom random = new SplittableRandom(8);
        try (Jobs jobs = seller()) {
            StockDesk.of(jobs).factories(new FactorySettings("CN", 0.6));
            for (int round = 0; round < 4; round++) {
                LocalDate end = THEN.plusDays(30 + random.nextInt(80));
                assertThat(StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", Kind.SEASON_END, end.toString()),
                        new TermWish("A-100", Kind.LEFTOVER, random.nextInt(5) + " USD"), new TermWish("B-200", Kind.ORDER_COST, String.valueOf(random.nextInt(40))),
                        new TermWish("B-200", Kind.QUICK_PER_KG, "4"), new TermWish("B-200", Kind.QUICK_DAYS, "6")))).isEmpty();
                int cash = 200 + random.nextInt(2000);
                double volume = 0.2 + random.nextDouble();
                OrderPlanBoard board = plan(jobs, Map.of(PlanField.CASH, String.valueOf(cash), PlanField.VOLUME, String.format(Locale.ROOT, "%.2f", volume),
                        PlanField.WEEKS, "22"));
                assertThat(board.gaps().notes()).extracting(Phrase::code).contains("plan.note.closed", "plan.note.season");
                for (Line line : board.lines()) {
                    assertThat(line.cartons()).isPositive();
                    assertThat(line.pieces() % 12).isZero();
                    assertThat(line.pieces()).isGreaterThanOrEqualTo(24);
                    assertThat(line.deal().latest()).isAfterOrEqualTo(line.deal().arrives());
                    assertThat(line.deal().arrives()).isAfter(line.week());
                    if (line.sku().equals("A-100")) {
                        assertThat(line.deal().arrives()).as("season until %s: %s", end, line).isBeforeOrEqualTo(end);
                    }
                }
                for (Week week : board.weeks()) {
                    assertThat(week.cash().amount().signum()).as("%s", week).isGreaterThanOrEqualTo(0);
                    assertThat(week.filled()).isBetween(0.0, 1 + 1e-9);
                    assertThat(week.spent().amount().signum()).isGreaterThanOrEqualTo(0);
                }
                assertThat(board.sum().possible()).isGreaterThanOrEqualTo(0);
                for (Advised row : board.advised()) {
                    if (row.advice().order() != null) {
                        assertThat(row.advice().order().quantity()).isGreaterThanOrEqualTo(0);
                        assertThat(row.advice().order().quantity() % 12).isZero();
                        assertThat(row.advice().why().total()).isEqualTo(row.advice().order().quantity(), within(1e-6));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("a faster way is used where waiting loses sales")
    void air() throws Exception {
        try (Jobs jobs = seller()) {
            OrderPlanBoard board = plan(jobs, Map.of(PlanField.CASH, "90000", PlanField.WEEKS, "16", PlanField.AIR, "1 USD", PlanField.AIR_DAYS, "7"));
            assertThat(board.lines()).anyMatch(line -> line.deal().air() && line.deal().arrives().equals(line.week().plusWeeks(1)));
        }
    }

    private static OrderPlanBoard plan(Jobs jobs, Map<PlanField, String> typed) throws PlanField.Unreadable {
        Snapshot snapshot = jobs.snapshot(THEN);
        return StockDesk.of(jobs).orderPlan(snapshot, laidDown -> laidDown).run(snapshot, PlanField.read(typed, USD), 1, Progress.NONE);
    }

    private Jobs seller() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        for (int week = 0; week < 52; week++) {
            for (String[] sold : new String[][] {{"A-100", "30", "20.00"}, {"B-200", "8", "12.00"}, {"C-300", "3", "9.00"}}) {
                orders.append(sold[0].charAt(0)).append(week).append(',').append(FIRST.plusWeeks(week)).append(',').append(sold[0])
                        .append(",US,").append(Integer.parseInt(sold[1]) + random.nextInt(9)).append(',').append(sold[2]).append(",USD\n");
            }
        }
        String listings = "sku,market,channel,title,price,currency\nA-100,US,own,Board,20.00,USD\nB-200,US,own,Lid,12.00,USD\nC-300,US,own,Cup,9.00,USD\n";
        String stock = "sku,market,warehouse,date,on_hand,on_order\nA-100,US,W,2026-05-31,20,0\nB-200,US,W,2026-05-31,10,0\nC-300,US,W,2026-05-31,10,0\n";
        String terms = "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days,unit_weight_kg,unit_volume_m3\n"
                + "A-100,Yiwu,6,USD,24,12,21,0.5,0.004\nA-100,Yiwu,5,USD,240,12,21,0.5,0.004\nA-100,Ningbo,7,USD,24,12,28,0.5,0.004\n"
                + "B-200,Yiwu,4,USD,24,12,21,0.3,0.003\nC-300,Yiwu,,USD,24,12,21,0.3,0.003\n";
        Jobs jobs = Jobs.openOrCreate(folder.resolve("w"));
        Path costs = folder.resolve("w/reference/pricing/costs.yaml");
        Files.createDirectories(costs.getParent());
        Files.writeString(costs, "markets:\n  US: {freight-per-kg: 0 USD, freight-per-piece: 0.50 USD, duty: 0 %, fulfilment: 1 USD,"
                + " ads: 0 %, returns: 0 %, return-cost: 0 USD, least-margin: 0 %}\n");
        for (String[] file : new String[][] {{"orders", orders.toString()}, {"listings", listings}, {"stock", stock}, {"supplier-terms", terms}}) {
            Path path = Files.writeString(folder.resolve(file[0] + ".csv"), file[1]);
            assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
        }
        return jobs;
    }
}
