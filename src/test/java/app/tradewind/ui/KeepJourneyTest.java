package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Through the window and the real jobs: buyers are kept by a tick, told, checked, and removed. */
@DisplayName("The screen of backups and checks")
class KeepJourneyTest extends ApplicationTest {

    @TempDir
    private static Path temp;
    private JobsSource source;
    private Desk desk;

    /** Before the window starts: a slow machine gives that a minute only. */
    @BeforeAll
    static void make() throws Exception {
        Jobs.openOrCreate(temp.resolve("w")).close();
    }

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(temp.resolve("w"), false, new Places(temp));
        desk = new Desk(new Texts(Lang.EN), new Tasks(Runnable::run, KeepJourneyTest::onWindow), source);
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
    @DisplayName("tells who came again of the orders whose tick was set, checks, and removes the hashes after asking")
    void keptToldAndRemoved() throws Exception {
        Path orders = Files.writeString(temp.resolve("orders.csv"), "order_id,sku,market,date,quantity,amount,currency,buyer email\n"
                + "1,MUG,US,2026-10-19,2,25.80,USD,ann@example.com\n2,MUG,US,2026-10-20,1,12.90,USD,Ann@Example.com\n"
                + "3,MUG,US,2026-10-21,1,12.90,USD,bo@example.com\n");
        interact(() -> {
            desk.placeProperty().set(Place.of("data"));
            desk.droppedProperty().set(List.of(orders));
        });
        WaitForAsyncUtils.waitForFxEvents();
        CheckBox tick = lookup("#data-tick-keep_buyers").query();
        assertThat(tick.isSelected()).as("people are dropped unless the person says so").isFalse();
        interact(tick::fire);
        fire("#data-bring");
        MenuItem menu = lookup("#workspace").<MenuButton>query().getItems().stream()
                .filter(item -> "workspace-keep".equals(item.getId())).findFirst().orElseThrow();
        interact(menu::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("keep"));
        assertThat(text("#keep-again")).startsWith("1 of 2 buyers came again (50%)").contains("19 Oct 2026");
        assertThat(text("#keep-held")).contains("3 orders");

        fire("#keep-verify");
        assertThat(text("#keep-checked")).contains("nothing is off");
        assertThat(lookup("#keep-lines").<TableView<?>>query().getItems()).hasSizeGreaterThan(3);

        fire("#keep-purge");
        fire("#keep-purge-yes");
        assertThat(desk.tasks().incidentProperty().get()).isNull();
        assertThat(text("#keep-told")).contains("hashes of the buyers of 3 orders");
        assertThat(text("#keep-held")).isEqualTo("Nothing is kept of people.");
        assertThat(text("#keep-again")).startsWith("Not known");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(text("#keep-again")).startsWith("无法得知");
    }

    private String text(String selector) {
        return lookup(selector).<Label>query().getText();
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
