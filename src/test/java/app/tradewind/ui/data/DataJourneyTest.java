package app.tradewind.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.WindowTest;
import app.tradewind.ui.support.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen Data")
class DataJourneyTest extends WindowTest {

    @Test
    @DisplayName("leads from dropped files over the question and the receipt to what to decide")
    void dropCheckBring() {
        interact(() -> {
            desk.placeProperty().set(Place.of("data"));
            desk.droppedProperty().set(List.of(Path.of("57700010001.txt")));
        });
        settled();
        assertThat(lookup("#data-bring").<Button>query().isDisabled()).isTrue();
        clickOn("comma");
        settled();
        assertThat(lookup(".receipt .total .figure").<Label>query().getText()).isEqualTo("12,406");
        fire("#data-bring");
        assertThat(source.brought).hasSize(1);
        fire("#data-today");
        assertThat(desk.placeProperty().get().screen()).isEqualTo("today");
    }
}
