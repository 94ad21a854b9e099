package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.choice.FitBoard.Row;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FitJourneyTest extends WindowTest {

    @Test
    @DisplayName("a column a market and a word a cell; the cell that is chosen says its reason")
    void matrix() {
        fire("#rail-products");
        fire("#page-fit");
        settled();
        TableView<Row> table = lookup("#fit-table").queryTableView();
        assertThat(table.getColumns()).extracting(column -> column.getText()).containsExactly("Product", "DE", "US");
        assertThat(lookup(node -> node instanceof Label pill && pill.getStyleClass().contains("pill") && pill.getText().equals("Room to try"))
                .tryQuery()).isPresent();
        assertThat(lookup("#fit-reason").<Label>query().getText()).startsWith("T1 · DE · Sold 60 in 12 weeks");
        interact(() -> table.getSelectionModel().clearAndSelect(0, table.getColumns().get(2)));
        assertThat(lookup("#fit-reason").<Label>query().getText()).contains("Not sold here yet. Sold 60 in DE");
        interact(() -> table.getSelectionModel().clearAndSelect(1, table.getColumns().get(1)));
        assertThat(lookup("#fit-reason").<Label>query().getText()).contains("not known: no price in any market");
    }
}
