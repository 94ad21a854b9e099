package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.exit.DropBoard.Row;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DropJourneyTest extends WindowTest {

    @Test
    @DisplayName("what nobody buys stands first with its ways out; what is said of attention and refunds moves them, a wrong amount is told")
    void drops() {
        fire("#rail-products");
        fire("#page-drop");
        settled();
        TableView<Row> table = lookup("#drop-table").queryTableView();
        assertThat(table.getItems()).extracting(Row::name).containsExactly("Mug", "Lamp");
        assertThat(shown("Unlikely to pay back within 10 weeks (0% of the futures)")).isTrue();
        assertThat(shown("1 product to let go, tying up 500.00 EUR")).isTrue();
        type("#drop-attention", "a lot");
        fire("#drop-keep");
        assertThat(shown("\"a lot\" is no amount")).isTrue();
        type("#drop-attention", "3 EUR");
        fire("#drop-keep");
        settled();
        assertThat(source.chooser.lister.terms.attention().toString()).isEqualTo("3 EUR");
        type("#drop-refund", "60%");
        fire("#drop-keep-refund");
        settled();
        assertThat(shown("Unlikely to pay back within 10 weeks (0% of the futures). Best way out: Return to the supplier, which brings 300.00 EUR")).isTrue();
    }

    private void type(String field, String text) {
        interact(() -> ((TextField) lookup(field).query()).setText(text));
    }

    private boolean shown(String start) {
        return lookup(label -> label instanceof Label named && named.getText() != null && named.getText().startsWith(start)).tryQuery().isPresent();
    }
}
