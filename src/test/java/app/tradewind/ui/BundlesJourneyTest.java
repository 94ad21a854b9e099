package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.choice.BundlesBoard.Row;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundlesJourneyTest extends WindowTest {

    @Test
    @DisplayName("behind Products: the surest bundle first, with its reasons, and what was met too seldom told so")
    void pairs() {
        fire("#rail-products");
        fire("#page-bundles");
        settled();
        TableView<Row> table = lookup("#bundles-table").queryTableView();
        assertThat(table.getItems()).extracting(row -> row.advice().subject()).containsExactly("Bulb + Lamp", "Lid + Mug", "Bulb + Mug");
        assertThat(shown("2 pairs of products are bought together beyond chance")).isTrue();
        assertThat(shown("Bulb and Lamp share 8 orders where chance makes 4.4")).isTrue();
        assertThat(shown("Of 18 orders of several products 44.4% hold both; of those with Bulb, 80% hold Lamp")).isTrue();
        interact(() -> table.getSelectionModel().select(2));
        settled();
        assertThat(shown("Not enough orders: Bulb and Mug share 2 of 18")).isTrue();
    }

    private boolean shown(String start) {
        return lookup(label -> label instanceof Label named && named.getText() != null && named.getText().startsWith(start)).tryQuery().isPresent();
    }
}
