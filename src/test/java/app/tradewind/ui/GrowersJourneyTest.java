package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.choice.GrowersBoard.Row;
import app.tradewind.selection.growth.Target;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrowersJourneyTest extends WindowTest {

    @Test
    @DisplayName("a young shop: ranked by what sold, told so, and another target asks anew")
    void youngShop() {
        fire("#rail-products");
        fire("#page-growers");
        settled();
        TableView<Row> table = lookup("#growers-table").queryTableView();
        assertThat(table.getItems()).extracting(row -> row.advice().subject()).containsExactly("T2 · US", "T1 · DE");
        assertThat(lookup(label -> label instanceof Label named && named.getText().startsWith("The past is too short to try any way"))
                .tryQuery()).isPresent();
        assertThat(lookup(label -> label instanceof Label named && named.getText().equals("Best sellers of last month")).tryQuery()).isPresent();
        interact(() -> table.getSelectionModel().select(0));
        settled();
        assertThat(lookup(label -> label instanceof Label named && named.getText().startsWith("Method: what sold last month,")).tryQuery())
                .as("the method in plain words").isPresent();
        interact(() -> lookup("#method-growers").<ButtonBase>query().fire());
        assertThat(lookup(label -> label instanceof Label named && named.isVisible() && named.getText().startsWith("What it does: Tries five ways")).tryQuery())
                .isPresent();
        interact(() -> lookup(node -> node instanceof ButtonBase button && button.getText().equals("In proportion")).<ButtonBase>query().fire());
        settled();
        assertThat(source.chooser.asked).containsExactly(Target.UNITS, Target.GROWTH);
    }
}
