package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rehearsal")
class RehearsalJourneyTest extends WindowTest {

    @Test
    @DisplayName("stands behind Stock, says who wins and by how much, and what is missing; wrong weeks are named")
    void journey() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        fire("#page-rehearsal");
        assertThat(said()).contains("1,200").contains("CNY").contains("92%");
        interact(() -> lookup("#rehearse-weeks").<TextField>query().setText("0"));
        fire("#rehearse-fly");
        assertThat(lookup("#rehearse-problem").<Label>query().getText()).contains("\"0\"");
        interact(() -> lookup("#rehearse-weeks").<TextField>query().setText("13"));
        interact(() -> lookup("#rehearse-second .toggle-button").queryAllAs(ToggleButton.class).stream().skip(2).findFirst().orElseThrow().fire());
        fire("#rehearse-fly");
        assertThat(lookup("#rehearse-state").<Label>query().getText()).contains("13");
        interact(() -> lookup("#rehearse-table").<TableView<?>>query().getSelectionModel().select(1));
        settled();
        assertThat(said()).contains("stock on hand is not known");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        settled();
        assertThat(said()).contains("不知道现有库存");
    }

    private String said() {
        return lookup(".rehearse-verdict").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }
}
