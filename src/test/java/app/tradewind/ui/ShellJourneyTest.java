package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.ui.support.Look;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Turn;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The window")
class ShellJourneyTest extends WindowTest {

    @Test
    @DisplayName("opens on Today with its state in one sentence and the first line explained")
    void opensOnToday() {
        assertThat(lookup(".screen-state").<Label>query().getText()).contains("6 decisions wait").contains("7,420 USD");
        assertThat(lookup("#why .total.figure").<Label>query().getText()).isEqualTo("480");
        assertThat(lookup("#today-list").<ListView<?>>query().getItems()).hasSize(6);
    }

    @Test
    @DisplayName("switches its language and its look while it stands")
    void switchesLive() {
        fire("#switch-lang");
        assertThat(lookup(".app-name").<Label>query().getText()).isEqualTo("信风");
        assertThat(lookup(".screen-state").<Label>query().getText()).contains("6 项待决");
        fire("#switch-look");
        assertThat(lookup(".shell").query().getStyleClass()).contains("dark").doesNotContain("light");
        interact(() -> shell.show(Look.CONTRAST));
        assertThat(lookup(".shell").query().getStyleClass()).contains("contrast").doesNotContain("dark");
    }

    @Test
    @DisplayName("goes to another workspace from its name, and stays with a sentence where it cannot")
    void turns() {
        List<String> told = new ArrayList<>();
        shell.onTurned(() -> told.add("turned"));
        MenuButton menu = lookup("#workspace").query();
        assertThat(menu.getText()).isEqualTo("Shenzhen Kitchen 2026");
        source.refuses = true;
        interact(() -> menu.getItems().get(0).fire());
        assertThat(told).isEmpty();
        assertThat(lookup("#banner .label").queryAllAs(Label.class)).anyMatch(label -> label.getText().equals("in use elsewhere"));
        source.refuses = false;
        interact(() -> menu.getItems().get(0).fire());
        assertThat(source.turns).containsExactly(new Turn(Turn.Kind.SAMPLE, null));
        assertThat(told).containsExactly("turned");
    }

    @Test
    @DisplayName("writes down an accepted answer and says so")
    void accepts() {
        fire("#why-accept");
        assertThat(source.decisions).singleElement().satisfies(decision -> {
            assertThat(decision.choice()).isEqualTo(Choice.ACCEPTED);
            assertThat(decision.advice().subject()).isEqualTo("B2 · US");
        });
    }

    @Test
    @DisplayName("asks for the reason of a dismissal on the spot, by keyboard alone")
    void dismisses() {
        fire("#why-dismiss");
        write("ordered by telephone").type(KeyCode.ENTER);
        settled();
        assertThat(source.decisions).singleElement().satisfies(decision -> {
            assertThat(decision.choice()).isEqualTo(Choice.DISMISSED);
            assertThat(decision.note()).isEqualTo("ordered by telephone");
        });
    }

    @Test
    @DisplayName("finds a product by name from the keyboard")
    void finds() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("scale").type(KeyCode.ENTER);
        settled();
        assertThat(desk.placeProperty().get()).isEqualTo(new Place("stock", "C1 · JP"));
    }

    @Test
    @DisplayName("stays where it is when an answer belongs to a screen it does not have")
    void unknownScreen() {
        interact(() -> desk.placeProperty().set(Place.of("moon")));
        settled();
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("today"));
    }
}
