package app.tradewind.jobs.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Reason;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.Wish.Change;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.levels.SumLevels.Summed;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.io.TempDir;

/** Three products, two of them in two markets and on two channels, sold for a year and a half. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ChangeForecastsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);
    private static final int WEEKS = 13;

    @TempDir
    private static Path folder;
    private static Jobs jobs;

    @BeforeAll
    static void seller() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        String[][] items = {{"A-100", "DE", "20"}, {"A-100", "FR", "8"}, {"B-200", "DE", "12"}, {"B-200", "US", "5"}, {"C-300", "DE", "3"}};
        for (int week = 0; week < 80; week++) {
            for (String[] item : items) {
                int units = Integer.parseInt(item[2]) + random.nextInt(5);
                orders.append(item[0]).append(item[1]).append(week).append(',').append(FIRST.plusWeeks(week)).append(',').append(item[0])
                        .append(',').append(item[1]).append(',').append(units).append(",5.00,EUR\n");
            }
        }
        String listings = "sku,title,category,price,currency,market,lang,channel\nA-100,Mug,Kitchen,5,EUR,DE,de,amazon\n"
                + "A-100,Mug,Kitchen,5,EUR,FR,fr,shopify\nB-200,Lamp,Light,5,EUR,DE,de,amazon\nB-200,Lamp,Light,5,EUR,US,en,\n"
                + "C-300,Bowl,Kitchen,5,EUR,DE,de,amazon\n";
        String stock = "sku,market,warehouse,date,on_hand,on_order\nA-100,DE,W,2026-05-31,10,0\nA-100,FR,W,2026-05-31,10,0\n";
        String terms = "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days\nA-100,S,2,EUR,1,1,21\n";
        jobs = Jobs.openOrCreate(folder.resolve("w"));
        for (String[] file : new String[][] {{"orders", orders.toString()}, {"listings", listings}, {"stock", stock}, {"supplier-terms", terms}}) {
            Path path = Files.writeString(folder.resolve(file[0] + ".csv"), file[1]);
            assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
        }
    }

    @AfterAll
    static void close() {
        jobs.close();
    }

    @Test
    void aLevelsSumWeekByWeekAndFutureByFuture() {
        Map<Node, Summed> sums = sums();
        Summed total = sums.get(Node.TOTAL);
        for (Level level : Level.values()) {
            List<Summed> parts = sums.values().stream().filter(sum -> sum.node().level() == level).toList();
            for (int h = 0; h < WEEKS; h++) {
                int week = h;
                assertThat(parts.stream().mapToDouble(sum -> sum.mean()[week]).sum()).isEqualTo(total.mean()[h], within(1e-6));
                assertThat(parts.stream().mapToDouble(sum -> sum.paths().at(7, week)).sum()).isEqualTo(total.paths().at(7, h), within(1e-6));
            }
        }
        assertThat(sums.keySet()).contains(new Node(Level.CATEGORY, "Kitchen"), new Node(Level.PRODUCT, "B-200"),
                new Node(Level.CHANNEL, "shopify"), new Node(Level.CHANNEL, ""), new Node(Level.ITEM, "A-100 · FR"));
        assertThat(total.paths().whole()).isTrue();
        assertThat(total.changed()).isNull();
        Map<Node, Summed> again = sums();
        assertThat(again.keySet()).isEqualTo(sums.keySet());
        sums.forEach((node, sum) -> assertThat(futures(again.get(node))).as("the same futures of %s", node).isDeepEqualTo(futures(sum)));
    }

    @Test
    void bAChangeIsSpreadKeptBesideTheBaselineUsedByStockAndTakenBack() {
        Snapshot before = jobs.snapshot(THEN);
        StockBoard.Row plain = row(before);
        Map<Node, Summed> baseline = sums();
        List<Phrase> told = new ArrayList<>();
        ForecastChange set = jobs.changeForecasts().set(before, asked(new Node(Level.MARKET, "DE"), 0, 7, new Change(true, 0.5)), 1, told);
        assertThat(told).extracting(Phrase::code).containsExactly("jobs.levels.told.set");

        Map<Node, Summed> sums = sums();
        Summed germany = sums.get(new Node(Level.MARKET, "DE"));
        assertThat(germany.mean()).containsExactly(baseline.get(germany.node()).mean(), within(1e-9));
        assertThat(germany.changed()[0]).isEqualTo(1.5 * germany.mean()[0], within(1e-6));
        assertThat(germany.changed()[8]).isEqualTo(germany.mean()[8], within(1e-9));
        assertThat(sums.get(new Node(Level.MARKET, "FR")).changed()).isNull();
        Summed total = sums.get(Node.TOTAL);
        assertThat(total.changed()[3] - total.mean()[3]).isEqualTo(germany.changed()[3] - germany.mean()[3], within(1e-6));

        StockBoard.Row moved = row(jobs.snapshot(THEN));
        assertThat(moved.fan().changed()[2]).isEqualTo(1.5 * moved.fan().mean()[2], within(1e-6));
        assertThat(moved.fan().mean()).containsExactly(plain.fan().mean(), within(1e-9));
        assertThat(moved.advice().order().quantity()).isGreaterThan(plain.advice().order().quantity());
        assertThat(moved.advice().why().total()).isEqualTo(moved.advice().order().quantity(), within(1e-6));
        Reason part = moved.advice().why().reasons().get(1);
        assertThat(part.what().code()).isEqualTo("jobs.levels.reason.changed");
        assertThat(part.amount()).isGreaterThan(20);
        assertThat(moved.advice().why().notes()).anyMatch(note -> note.code().equals("jobs.levels.note.order"));

        assertThat(jobs.changeForecasts().remove(set.id())).isPresent();
        assertThat(jobs.changeForecasts().remove(set.id())).isEmpty();
        assertThat(row(jobs.snapshot(THEN)).advice().why().reasons()).isEqualTo(plain.advice().why().reasons());
        assertThat(jobs.decide().list()).hasSize(2).last().satisfies(row ->
                assertThat(row.decision().advice().text().en()).startsWith("Change of the forecast taken back. Market DE: +50%"));
    }

    @Test
    void cAChangeIsJudgedOnceItsWeeksAreOver() {
        Snapshot then = jobs.snapshot(THEN);
        ForecastChange wild = jobs.changeForecasts().set(then, asked(new Node(Level.PRODUCT, "A-100"), 0, 3, new Change(false, 300)), 1, new ArrayList<>());
        assertThat(judged(then, wild).verdict().weeks()).isZero();
        Judged later = judged(jobs.snapshot(THEN.plusWeeks(3)), wild);
        assertThat(later.verdict().weeks()).isEqualTo(3);
        assertThat(later.changed()).isEqualTo(1200, within(1e-6));
        assertThat(later.verdict().changed()).isGreaterThan(5);
        assertThat(later.verdict().baseline()).isLessThan(0.3);
        assertThat(later.verdict().naive()).isLessThan(0.4);
        assertThat(later.verdict().gain()).isNegative();
        jobs.changeForecasts().remove(wild.id());
    }

    @Test
    void dWhatCannotBeMeantIsRefusedAndWhatCannotBeMetIsTold() {
        ChangeForecasts changes = jobs.changeForecasts();
        Snapshot then = jobs.snapshot(THEN);
        Change half = new Change(true, -0.5);
        assertThat(changes.problem(then, asked(new Node(Level.CATEGORY, "Garden"), 0, 1, half))).map(Phrase::code)
                .hasValue("jobs.levels.problem.node");
        assertThat(changes.problem(then, asked(Node.TOTAL, -1, 1, half))).map(Phrase::code).hasValue("jobs.levels.problem.weeks");
        assertThat(changes.problem(then, asked(Node.TOTAL, 0, 26, half))).map(Phrase::code).hasValue("jobs.levels.problem.weeks");
        assertThat(changes.problem(then, asked(Node.TOTAL, 0, 25, half))).isEmpty();
        ForecastChange child = changes.set(then, asked(new Node(Level.ITEM, "A-100 · DE"), 0, 1, new Change(false, 90)), 1, new ArrayList<>());
        List<Phrase> told = new ArrayList<>();
        ForecastChange parent = changes.set(jobs.snapshot(THEN), asked(Node.TOTAL, 0, 2, new Change(false, 60)), 1, told);
        assertThat(told).extracting(Phrase::code).containsExactly("jobs.levels.told.set", "jobs.levels.told.gave-way");
        Map<Node, Summed> sums = sums();
        assertThat(sums.get(new Node(Level.ITEM, "A-100 · DE")).changed()[0]).isEqualTo(90, within(1e-6));
        assertThat(sums.get(Node.TOTAL).changed()[2]).isEqualTo(60, within(1e-6));
        changes.remove(child.id());
        changes.remove(parent.id());
    }

    private static ForecastChange asked(Node node, int from, int to, Change change) {
        return ChangeForecasts.asked(new ForecastChange(0, node, THEN.plusWeeks(from).plusDays(2), THEN.plusWeeks(to), change,
                new ForecastChange.Said("fair", "Li Wei", Instant.EPOCH, null)));
    }

    private static Judged judged(Snapshot snapshot, ForecastChange change) {
        return jobs.changeForecasts().list(snapshot).stream().filter(one -> one.change().id() == change.id()).findFirst().orElseThrow();
    }

    private static StockBoard.Row row(Snapshot snapshot) {
        return jobs.planOrders().run(snapshot, 0.95, 1, Progress.NONE).rows().stream()
                .filter(row -> row.item().toString().equals("A-100 · DE")).findFirst().orElseThrow();
    }

    /** The mean of each week, then every future. */
    private static double[][] futures(Summed sum) {
        double[][] futures = new double[sum.paths().count() + 1][WEEKS];
        futures[0] = sum.mean();
        for (int i = 0; i < sum.paths().count(); i++) {
            for (int h = 0; h < WEEKS; h++) {
                futures[i + 1][h] = sum.paths().at(i, h);
            }
        }
        return futures;
    }

    private static Map<Node, Summed> sums() {
        Snapshot snapshot = jobs.snapshot(THEN);
        LevelPlan plan = jobs.planLevels().run(snapshot, WEEKS, 1, ItemForecasts.Watch.NONE);
        return new SumLevels(snapshot, plan, ForecastSettings.of(WEEKS, 1, THEN)).run(Arrays.asList(Level.values()),
                ItemForecasts.Watch.NONE, sum -> sum);
    }
}
