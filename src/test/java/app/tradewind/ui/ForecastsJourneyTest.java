package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How good are these forecasts?")
class ForecastsJourneyTest extends WindowTest {

    @Test
    @DisplayName("is reached from Stock, tells classes and the record in both languages, and leads back")
    void thereAndBack() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        interact(() -> lookup("#page-forecasts").<ButtonBase>query().fire());
        settled();
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("forecasts"));
        assertThat(lookup("#forecasts-classes").<TableView<?>>query().getItems()).hasSize(9);
        assertThat(record()).contains("Of 40 forecast weeks", "37 lay inside", "bias +3%");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(record()).contains("40 个周预测", "37 个落在 95% 区间内", "+3%");
        assertThat(lookup("#forecasts-cancel").<ButtonBase>query().isDisabled()).as("nothing runs").isTrue();
        interact(() -> lookup("#rail-stock").<ButtonBase>query().fire());
        settled();
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("stock"));
    }

    private String record() {
        return lookup("#forecasts-record").<Label>query().getText();
    }
}
