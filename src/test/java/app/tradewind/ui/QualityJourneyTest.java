package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
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
import javafx.scene.control.Hyperlink;
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

/** Through the window and the real jobs: a proposal is accepted and taken back. */
@DisplayName("The screen Quality")
class QualityJourneyTest extends ApplicationTest {

    @TempDir
    private static Path temp;
    private JobsSource source;
    private Desk desk;

    /** Before the window starts: a slow machine gives that a minute only. */
    @BeforeAll
    static void bring() throws Exception {
        Path listings = Files.writeString(temp.resolve("listings.csv"), "sku,market,title,price,currency,category\n"
                + "A-1,DE,Cup,5.00,EUR,Kitchen\nA-2,DE,Pot,9.00,EUR,Kitchen\nA-3,DE,Pan,,EUR,kitchen!\n");
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            jobs.importFiles().run(List.of(listings), Hints.NONE, false, Progress.NONE);
        }
    }

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        source = new JobsSource(temp.resolve("w"), false, new Places(temp));
        desk = new Desk(new Texts(Lang.EN), new Tasks(Runnable::run, QualityJourneyTest::onWindow), source);
        ShellView shell = new ShellView(desk);
        stage.setScene(shell.scene(1280, 800));
        stage.show();
        shell.start();
        desk.placeProperty().set(Place.of("data"));
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    @DisplayName("is a tab of Data, lists what falls short, and lets a proposal be accepted and taken back")
    void acceptAndUndo() {
        fire("#page-quality");
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("quality"));
        int before = rows();
        assertThat(lookup("#quality-lacks").<Label>query().getText()).endsWith(" does not carry: Brand, Barcode");
        assertThat(before).as("a blank price and one odd category; brand and barcode are told apart").isEqualTo(2);
        interact(() -> lookup("#quality-rows .hyperlink").<Hyperlink>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#quality-raw").<Label>query().getText()).as("the row as it stood").contains("sku=A-", "market=DE");
        fire(id("accept-"));
        assertThat(desk.tasks().incidentProperty().get()).isNull();
        assertThat(rows()).isEqualTo(1);
        assertThat(lookup(button -> button.getId() != null && button.getId().startsWith("accept-")).queryAll()).isEmpty();
        fire(id("undo-"));
        assertThat(rows()).isEqualTo(2);
        fire(id("dismiss-"));
        assertThat(rows()).as("turning down changes nothing").isEqualTo(2);
        assertThat(lookup(button -> button.getId() != null && button.getId().startsWith("accept-")).queryAll()).isEmpty();
    }

    private int rows() {
        return lookup("#quality-rows").<TableView<?>>query().getItems().size();
    }

    private String id(String start) {
        return "#" + lookup(node -> node.getId() != null && node.getId().startsWith(start)).query().getId();
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
