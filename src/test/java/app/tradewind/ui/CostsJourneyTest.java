package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.reference.DataFile;
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
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** From a workspace that knows no cost to one that does, through the window and the real jobs. */
@DisplayName("Costs")
class CostsJourneyTest extends ApplicationTest {

    @TempDir
    private Path temp;
    private JobsSource source;
    private Desk desk;

    @Override
    public void start(Stage stage) throws Exception {
        Path orders = Files.writeString(temp.resolve("orders.csv"),
                "order_id,sku,market,date,quantity,amount,currency\nO-1,MUG,US,2026-08-03,2,24.00,USD\n");
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            jobs.importFiles().run(List.of(orders), Hints.NONE, false, Progress.NONE);
        }
        Look.loadFonts();
        source = new JobsSource(temp.resolve("w"), false, new Places(temp));
        desk = new Desk(new Texts(Lang.EN), new Tasks(Runnable::run, CostsJourneyTest::onWindow), source);
        ShellView shell = new ShellView(desk);
        stage.setScene(shell.scene(1280, 800));
        stage.show();
        shell.start();
        desk.placeProperty().set(Place.of("prices"));
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    @DisplayName("are filled in, mended where wrong, saved by keyboard, and read back from the workspace")
    void fill() throws Exception {
        interact(() -> lookup("#page-costs").queryButton().fire());
        type("#cost-us-fulfilment", "5,10");
        type("#cost-us-duty", "2.7");
        assertThat(lookup("#problem-us-fulfilment").<Label>query().getText())
                .isEqualTo("Fulfilment a piece: \"5,10\" is not an amount. Write 4.20, or 4.20 USD for another currency.");
        enter();
        assertThat(lookup("#cost-us-fulfilment").<TextField>query().isFocused()).isTrue();
        assertThat(costs()).isEqualTo(SellingCosts.UNKNOWN);

        type("#cost-us-fulfilment", "5.10");
        enter();
        assertThat(desk.tasks().incidentProperty().get()).isNull();
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("prices"));
        assertThat(costs().fulfilment()).isEqualTo(Money.of("5.10", "USD"));
        assertThat(costs().duty()).isEqualByComparingTo("0.027");
        assertThat(costs().ads()).isNull();
    }

    private SellingCosts costs() throws IOException {
        Path file = temp.resolve("w/reference/pricing/costs.yaml");
        return !Files.exists(file) ? SellingCosts.UNKNOWN
                : SellingCosts.read(DataFile.parse("costs.yaml", Files.readString(file))).getOrDefault("US", SellingCosts.UNKNOWN);
    }

    private void type(String selector, String text) {
        interact(() -> {
            TextField field = lookup(selector).query();
            field.requestFocus();
            field.setText(text);
        });
    }

    private void enter() {
        WaitForAsyncUtils.waitForFxEvents();
        type(KeyCode.ENTER);
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
