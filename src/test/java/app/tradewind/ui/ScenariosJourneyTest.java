package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenarios")
class ScenariosJourneyTest extends WindowTest {

    @Test
    @DisplayName("are reached from Prices, take figures of one's own, name a wrong one, and lead back")
    void own() {
        interact(() -> desk.placeProperty().set(Place.of("prices")));
        settled();
        fire("#page-scenarios");
        assertThat(table("#scenarios-table").getItems()).hasSize(6);
        interact(() -> lookup("#scenario-freight").<TextField>query().setText("double"));
        fire("#scenarios-work");
        assertThat(lookup("#scenarios-problem").<Label>query().getText()).startsWith("Freight: \"double\" is no change.");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup("#scenarios-problem").<Label>query().getText()).startsWith("头程运费：“double”不是变动幅度。");
        interact(() -> lookup("#scenario-freight").<TextField>query().setText("x3"));
        fire("#scenarios-work");
        assertThat(table("#scenarios-table").getItems()).hasSize(7);
        assertThat(table("#scenarios-items").getItems()).hasSize(2);
        fire("#rail-prices");
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("prices"));
    }

    private TableView<?> table(String selector) {
        return lookup(selector).query();
    }
}
