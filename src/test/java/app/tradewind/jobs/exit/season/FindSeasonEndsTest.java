package app.tradewind.jobs.exit.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.plans.OrderTerm.Kind;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.tables.exit.SeasonTable;
import app.tradewind.pricing.PriceStance;
import app.tradewind.report.Table;
import app.tradewind.stock.season.SeasonAdvice;
import app.tradewind.stock.season.SeasonAdvice.Status;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindSeasonEndsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a stock that outlasts the told season gets a ladder against keeping the price; accepting it plans the prices, taking them back unplans them")
    void season() throws Exception {
        try (Jobs jobs = seller()) {
            assertThat(rows(jobs)).isEmpty();
            tell(jobs, Kind.SEASON_END, "2026-07-26");
            tell(jobs, Kind.LEFTOVER, "1 USD");
            SeasonBoard.Row row = rows(jobs).get(0);
            SeasonAdvice advice = row.advice();
            assertThat(advice.status()).isEqualTo(Status.MARK_DOWN);
            assertThat(advice.why().total()).isEqualTo(advice.plans().best().brings(), within(1e-6));
            assertThat(advice.plans().best().brings()).isGreaterThan(advice.plans().kept().brings());
            Table table = SeasonTable.of(new SeasonBoard(THEN, rows(jobs)), Words.in(Lang.EN));
            assertThat(table.rows()).hasSize(advice.runs().size());

            PlanMarkdown plan = StockDesk.of(jobs).planMarkdown();
            jobs.decide().run(Screen.STOCK, advice, Choice.ACCEPTED, "", "");
            assertThat(plan.decided(advice, Choice.ACCEPTED)).isTrue();
            assertThat(jobs.snapshot(THEN).planned().told()).hasSameSizeAs(advice.priceSteps())
                    .allSatisfy(one -> assertThat(one.plan().offer().kind()).isEqualTo("markdown #" + jobs.decide().list().get(jobs.decide().list().size() - 1).id()));
            assertThat(rows(jobs).get(0).advice().status()).isEqualTo(Status.PLANNED);
            assertThat(rows(jobs).get(0).planned()).hasSameSizeAs(advice.priceSteps());

            assertThat(plan.takeBack(row.item())).isTrue();
            assertThat(plan.takeBack(row.item())).isFalse();
            assertThat(jobs.snapshot(THEN).planned().told()).isEmpty();
            assertThat(jobs.decide().list().get(jobs.decide().list().size() - 1).decision().answer().choice()).isEqualTo(Choice.DISMISSED);
            assertThat(rows(jobs).get(0).advice().status()).isEqualTo(Status.MARK_DOWN);
        }
    }

    @Test
    @DisplayName("dismissing plans nothing")
    void dismissed() throws Exception {
        try (Jobs jobs = seller()) {
            tell(jobs, Kind.SEASON_END, "2026-07-26");
            SeasonAdvice advice = rows(jobs).get(0).advice();
            jobs.decide().run(Screen.STOCK, advice, Choice.DISMISSED, "", "");
            assertThat(StockDesk.of(jobs).planMarkdown().decided(advice, Choice.DISMISSED)).isFalse();
            assertThat(jobs.snapshot(THEN).planned().told()).isEmpty();
        }
    }

    private static List<SeasonBoard.Row> rows(Jobs jobs) {
        Snapshot snapshot = jobs.snapshot(THEN);
        StockBoard stock = jobs.planOrders().run(snapshot, Double.NaN, 1, Progress.NONE);
        return StockDesk.of(jobs).seasonEnds(snapshot, stock, jobs.advisePrices().run(snapshot, PriceStance.UNASKED, 1, Progress.NONE)).rows();
    }

    private static void tell(Jobs jobs, Kind kind, String typed) {
        assertThat(StockDesk.of(jobs).setTerms().run(jobs.snapshot(THEN), List.of(new TermWish("A-100", kind, typed)))).isEmpty();
    }

    /** Sells twice as well at 16 as at 20, in blocks of four weeks. */
    private Jobs seller() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        for (int week = 0; week < 52; week++) {
            boolean cheap = week / 4 % 2 == 1;
            orders.append('O').append(week).append(',').append(FIRST.plusWeeks(week)).append(",A-100,US,")
                    .append((cheap ? 20 : 10) + random.nextInt(3)).append(cheap ? ",16.00,USD\n" : ",20.00,USD\n");
        }
        Jobs jobs = Jobs.openOrCreate(folder.resolve("w"));
        Path costs = folder.resolve("w/reference/pricing/costs.yaml");
        Files.createDirectories(costs.getParent());
        Files.writeString(costs, "markets:\n  US: {freight-per-kg: 0 USD, freight-per-piece: 0.50 USD, duty: 0 %, fulfilment: 1 USD,"
                + " ads: 0 %, returns: 0 %, return-cost: 0 USD, least-margin: 0 %}\n");
        for (String[] file : new String[][] {{"orders", orders.toString()},
            {"listings", "sku,market,channel,title,price,currency\nA-100,US,own,Board,20.00,USD\n"},
            {"stock", "sku,market,warehouse,date,on_hand,on_order\nA-100,US,W,2026-05-31,200,0\n"},
            {"supplier-terms", "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days,unit_weight_kg,unit_volume_m3\nA-100,Yiwu,6,USD,24,12,21,0.5,0.004\n"}}) {
            Path path = Files.writeString(folder.resolve(file[0] + ".csv"), file[1]);
            assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
        }
        return jobs;
    }
}
