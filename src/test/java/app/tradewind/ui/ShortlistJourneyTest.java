package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.shortlist.ShortlistBoard.Row;
import app.tradewind.jobs.shortlist.Stage;
import app.tradewind.words.Lang;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortlistJourneyTest extends WindowTest {

    @Test
    @DisplayName("a product goes from the board to the shortlist, moves, keeps a note, and a step is taken back")
    void way() {
        fire("#rail-products");
        settled();
        fire("#products-shortlist");
        settled();
        assertThat(shown("On the shortlist: Idea")).isTrue();
        interact(() -> lookup("#products-table").queryTableView().getSelectionModel().select(1));
        interact(() -> lookup("#products-table").query().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "b", "b",
                KeyCode.B, false, false, false, false)));
        settled();
        fire("#page-shortlist");
        settled();
        TableView<Row> table = lookup("#shortlist-table").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        assertThat(shown("2 products on the shortlist: 2 open, 0 taken on, 0 rejected.")).isTrue();
        assertThat(shown("1 of 3")).isTrue();
        interact(() -> {
            ComboBox<Stage> stage = lookup("#shortlist-stage").queryComboBox();
            stage.setValue(Stage.SAMPLE);
            stage.getOnAction().handle(null);
            ((TextField) lookup("#shortlist-note").query()).setText("ask for two colours");
        });
        fire("#shortlist-keep-note");
        settled();
        assertThat(table.getItems().get(0).entry().stage()).isEqualTo(Stage.SAMPLE);
        assertThat(table.getItems().get(0).entry().notes()).containsExactly("ask for two colours");
        fire("#shortlist-undo");
        settled();
        assertThat(table.getItems().get(0).entry().notes()).isEmpty();
        fire("#shortlist-remove");
        settled();
        assertThat(table.getItems()).hasSize(1);
        ComboBox<Stage> stage = lookup("#shortlist-stage").queryComboBox();
        assertThat(stage.getButtonCell().getText()).isEqualTo("Idea");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(stage.getButtonCell().getText()).as("spoken anew").isEqualTo("想法");
    }

    @Test
    @DisplayName("with no step taken there is none to take back")
    void nothingToUndo() {
        fire("#rail-products");
        fire("#page-shortlist");
        settled();
        assertThat(lookup("#shortlist-undo").query().isDisabled()).isTrue();
    }

    private boolean shown(String start) {
        return lookup(label -> label instanceof Label named && named.getText() != null && named.getText().startsWith(start)).tryQuery().isPresent();
    }
}
