package app.tradewind.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.WindowTest;
import app.tradewind.ui.support.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen Data")
class DataJourneyTest extends WindowTest {

    @Test
    @DisplayName("leads from dropped files over the question and the receipt to what to decide")
    void dropCheckBring() {
        drop("57700010001.txt");
        assertThat(lookup("#data-bring").<Button>query().isDisabled()).isTrue();
        fire("#data-answer-comma");
        assertThat(lookup("#data-answer-comma").<ToggleButton>query().isSelected()).as("the answer stays in sight").isTrue();
        assertThat(lookup(".receipt .total .figure").<Label>query().getText()).isEqualTo("12,406");
        fire("#data-bring");
        assertThat(source.brought).hasSize(1);
        fire("#data-today");
        assertThat(desk.placeProperty().get().screen()).isEqualTo("today");
    }

    @Test
    @DisplayName("maps a column by choosing, jumps from an odd row to the row, and loses no choice on the way")
    void mapAndJump() {
        drop("57700010001.txt");
        fire("#data-answer-comma");
        fire("#data-side-1");
        interact(() -> {
            ComboBox<Object> choice = lookup("#data-columns .combo-box").nth(2).query();
            choice.setValue(choice.getItems().get(2));
        });
        settled();
        fire("#data-side-2");
        clickOn("8114");
        settled();
        assertThat(lookup("#data-raw").<TableView<?>>query().getSelectionModel().getSelectedIndex()).isEqualTo(3);
        assertThat(lookup("#data-understood").<TableView<?>>query().getSelectionModel().getSelectedIndex()).isEqualTo(3);
        fire("#data-step-1");
        fire("#data-step-2");
        fire("#data-bring");
        assertThat(source.brought).singleElement().satisfies(told ->
                assertThat(told).contains("number_style=comma").contains("column:sku=title"));
    }

    @Test
    @DisplayName("brings in files like last time by one click, from the keyboard too, and history takes one back")
    void oneClick() {
        source.remembers = true;
        drop("a.txt", "b.txt", "letter.pdf");
        assertThat(lookup("#data-bring-like").<Button>query().getText()).isEqualTo("Import 2 files like last time");
        fire("#data-bring-like");
        assertThat(source.brought).hasSize(2);
        fire("#page-history");
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("history"));
        interact(() -> lookup("#data-history .button").nth(1).<Button>query().fire());
        settled();
        assertThat(source.undone).as("not without being asked").isEmpty();
        assertThat(lookup("#history-ask").<Label>query().getText()).contains("12,117 rows", "340 lines go back");
        fire("#history-yes");
        assertThat(source.undone).containsExactly(3L);
    }

    @Test
    @DisplayName("shows how an export has changed since last time")
    void drift() {
        drop("drifted.txt");
        assertThat(lookup(".drift .pill").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("item price is now called item-price", "gift-wrap is gone", "price-designation is new");
        fire("#data-drift-same");
        assertThat(lookup("#data-drift-same").queryAll()).as("taken over, asked no more").isEmpty();
        fire("#data-bring");
        assertThat(source.brought).containsExactly("drifted.txt {column:item-price=price}");
    }

    @Test
    @DisplayName("asks what becomes of days that an earlier file tells otherwise, and the receipt is the store's")
    void overlap() {
        drop("overlapping.csv");
        fire("#data-bring");
        assertThat(source.brought).isEmpty();
        assertThat(lookup(".ask .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("An earlier file without order numbers tells other lines for DE, 4 Sep"));
        fire("#data-answer-skip");
        fire("#data-bring");
        assertThat(source.brought).containsExactly("overlapping.csv {overlap=skip}");
        assertThat(lookup(".receipt .total .figure").<Label>query().getText()).isEqualTo("12,406");
        assertThat(lookup(".receipt .figure").queryAllAs(Label.class)).extracting(Label::getText).contains("12,000", "406");
    }

    private void drop(String... names) {
        interact(() -> {
            desk.placeProperty().set(Place.of("data"));
            desk.droppedProperty().set(List.of(names).stream().map(Path::of).toList());
        });
        settled();
    }
}
