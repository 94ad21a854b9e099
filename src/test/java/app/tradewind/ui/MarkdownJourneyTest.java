package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Places;
import app.tradewind.jobs.desk.SnapshotReader;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.exit.DropBoard.Row;
import app.tradewind.storage.decisions.LoggedDecision;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Through the window and the real jobs: a markdown of the drop list is accepted and taken back. */
class MarkdownJourneyTest extends ApplicationTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 1);

    @TempDir
    private static Path temp;
    private JobsSource source;

    /** Sells three times as well at 16 as at 20, in blocks of four weeks; stock for years. */
    @BeforeAll
    static void make() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        for (int week = 0; week < 52; week++) {
            boolean cheap = week / 4 % 2 == 1;
            orders.append('O').append(week).append(',').append(FIRST.plusWeeks(week)).append(",A-100,US,")
                    .append((cheap ? 12 : 4) + random.nextInt(3)).append(cheap ? ",16.00,USD\n" : ",20.00,USD\n");
        }
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            jobs.desk(workspace -> {
                workspace.settings().put(SnapshotReader.STORY_DAY, THEN.toString());
                return workspace;
            });
            Path costs = temp.resolve("w/reference/pricing/costs.yaml");
            Files.createDirectories(costs.getParent());
            Files.writeString(costs, "markets:\n  US: {freight-per-kg: 0 USD, freight-per-piece: 0.50 USD, duty: 0 %, fulfilment: 1 USD,"
                    + " ads: 0 %, returns: 0 %, return-cost: 0 USD, least-margin: 0 %}\n");
            for (String[] file : new String[][] {{"orders", orders.toString()},
                {"listings", "sku,market,channel,title,price,currency\nA-100,US,own,Board,20.00,USD\n"},
                {"stock", "sku,market,warehouse,date,on_hand,on_order\nA-100,US,W,2026-05-31,2500,0\n"},
                {"supplier-terms", "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days,unit_weight_kg,unit_volume_m3\nA-100,Yiwu,6,USD,24,12,21,0.5,0.004\n"}}) {
                Path path = Files.writeString(temp.resolve(file[0] + ".csv"), file[1]);
                assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
            }
            // Before the window starts: a slow machine gives that a minute only.
            jobs.answers(jobs.snapshot(null), Wishes.USUAL, Progress.NONE);
        }
    }

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(temp.resolve("w"), false, new Places(temp));
        Desk desk = new Desk(new Texts(Lang.EN), new Tasks(Runnable::run, MarkdownJourneyTest::onWindow), source);
        ShellView shell = new ShellView(desk);
        stage.setScene(shell.scene(1280, 800));
        stage.show();
        shell.start();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    @DisplayName("accepting the markdown of a product to let go puts it in the log and plans its prices; taking them back unplans them")
    void accepted() throws Exception {
        fire("#rail-products");
        fire("#page-drop");
        TableView<Row> table = lookup("#drop-table").queryTableView();
        interact(() -> table.getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(why()).contains("Best way out: Mark down").contains("plans these prices").contains("On the board of products: rank 1");
        fire("#why-accept");
        Jobs jobs = source.jobs(Progress.NONE);
        LoggedDecision decision = jobs.decide().list().get(0);
        assertThat(decision.decision().answer().choice()).isEqualTo(Choice.ACCEPTED);
        List<PlannedWeeks> planned = jobs.snapshot(null).planned().told();
        assertThat(planned).isNotEmpty().allSatisfy(one -> {
            assertThat(one.plan().offer().kind()).isEqualTo("markdown #" + decision.id());
            assertThat(one.plan().offer().price().toDouble()).isLessThan(20);
        });
        fire("#rail-today");
        fire("#rail-products");
        fire("#page-drop");
        interact(() -> table.getSelectionModel().clearAndSelect(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(why()).contains("Planned prices").contains("markdown #" + decision.id());
        fire("#markdown-back");
        assertThat(jobs.snapshot(null).planned().told()).isEmpty();
        assertThat(jobs.decide().list().get(1).decision().answer().choice()).isEqualTo(Choice.DISMISSED);
    }

    private String why() {
        return lookup("#why .label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }

    private void fire(String selector) {
        interact(() -> lookup(selector).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void onWindow(Runnable step) {
        if (Platform.isFxApplicationThread()) {
            step.run();
        } else {
            Platform.runLater(step);
        }
    }
}
