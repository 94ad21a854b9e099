package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** From a seller's own files to a decision, through the window and the real jobs. */
@DisplayName("The whole way")
class WholeJourneyTest extends ApplicationTest {

    private static final int WEEKS = 60;

    @TempDir
    private Path temp;
    private JobsSource source;
    private Desk desk;

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(temp.resolve("w"), false, new Places(temp));
        desk = new Desk(new Texts(Lang.EN), new Tasks(Runnable::run, WholeJourneyTest::onWindow), source);
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
    @DisplayName("import, advice, accept: what was decided no longer waits and is on record")
    void importAdviceAccept() throws Exception {
        assertThat(lookup(".empty .heading").queryAllAs(Label.class)).anyMatch(label -> label.getText().equals("Start with your own files"));
        bring(file("orders.csv", orders()));
        bring(file("stock.csv", "sku,market,warehouse,as_of,on_hand,on_order\nMUG,US,LA," + LocalDate.now() + ",12,0\n"));
        bring(file("terms.csv", "sku,supplier,unit_cost,currency,moq,pack_size,lead_time_days\nMUG,Hua,3.10,USD,24,12,35\n"));
        fire("#data-today");

        TodayBoard before = desk.todayProperty().get();
        assertThat(before.items()).anySatisfy(item -> assertThat(item.kind()).isEqualTo(TodayBoard.Kind.RUNS_OUT));
        assertThat(lookup("#why .total.figure").queryAllAs(Label.class)).as("of the order, and of the demand it stands on").hasSize(2);
        fire("#why-accept");

        assertThat(desk.todayProperty().get().items()).hasSize(before.items().size() - 1);
        assertThat(desk.todayProperty().get().decided()).isEqualTo(1);
        source.close();
        try (Jobs jobs = Jobs.open(temp.resolve("w"))) {
            assertThat(jobs.decide().list()).hasSize(1);
        }
    }

    /** Forecasts tell their progress from threads of their own. */
    private static void onWindow(Runnable step) {
        if (Platform.isFxApplicationThread()) {
            step.run();
        } else {
            Platform.runLater(step);
        }
    }

    private void bring(Path file) {
        interact(() -> {
            desk.placeProperty().set(Place.of("data"));
            desk.droppedProperty().set(List.of(file));
        });
        assertThat(desk.tasks().incidentProperty().get()).isNull();
        fire("#data-bring");
        assertThat(desk.tasks().incidentProperty().get()).isNull();
    }

    private void fire(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup(selector).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A mug that sells five to nine pieces a week, up to last week. */
    private static String orders() {
        StringBuilder rows = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        LocalDate first = LocalDate.now().minusWeeks(WEEKS);
        for (int week = 0; week < WEEKS; week++) {
            int pieces = 5 + week * 7 % 5;
            rows.append("O-").append(week).append(",MUG,US,").append(first.plusWeeks(week)).append(',')
                    .append(pieces).append(',').append(pieces * 12).append(".00,USD\n");
        }
        return rows.toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }
}
