package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.choice.SourcesBoard.Row;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourcesJourneyTest extends WindowTest {

    @Test
    @DisplayName("behind Products: how wrong each source was, who cannot be judged yet, and a number matched by hand")
    void sources() {
        fire("#rail-products");
        fire("#page-sources");
        settled();
        TableView<Row> table = lookup("#sources-table").queryTableView();
        assertThat(table.getItems()).extracting(row -> row.check().source()).containsExactly("sellersprite", "keepa");
        assertThat(shown("2 sources have estimates; 1 of them")).isTrue();
        assertThat(shown("SellerSprite is 1.5")).isTrue();
        assertThat(shown("T1 · US: said 31, sold 20")).isTrue();
        interact(() -> table.getSelectionModel().select(1));
        settled();
        assertThat(shown("Keepa cannot be judged")).isTrue();
        interact(() -> {
            lookup("#sources-number").queryAs(TextField.class).setText("B0EXAMPLE1");
            lookup("#sources-sku").queryAs(TextField.class).setText("T1");
        });
        fire("#sources-match");
        settled();
        assertThat(table.getItems().get(1).check().known()).hasSize(1);
        assertThat(lookup("#sources-number").queryAs(TextField.class).getText()).isEmpty();
    }

    private boolean shown(String start) {
        return lookup(label -> label instanceof Label named && named.getText() != null && named.getText().startsWith(start)).tryQuery().isPresent();
    }
}
