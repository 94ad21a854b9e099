package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.stock.supply.SupplierScore;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Behind Stock: suppliers and what could happen")
class SupplyJourneyTest extends WindowTest {

    @Test
    @DisplayName("suppliers are ranked by typed weights, a wrong one is named, what is under way stands above")
    void suppliers() {
        interact(() -> desk.placeProperty().set(Place.of("suppliers")));
        settled();
        assertThat(table("#suppliers-arrivals").getItems()).hasSize(1);
        assertThat(names()).startsWith("Slow & sure");
        interact(() -> field("#supplier-weight-quick").setText("a lot"));
        fire("#suppliers-work");
        assertThat(lookup("#suppliers-problem").<Label>query().getText()).startsWith("Short lead time: \"a lot\" is no weight.");
        interact(() -> field("#supplier-weight-quick").setText("90"));
        fire("#suppliers-work");
        assertThat(names()).startsWith("Quick");
        assertThat(table("#suppliers-swings").getItems()).hasSize(1);
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup(".screen-title").<Label>queryAll()).extracting(Label::getText).contains("供应商");
    }

    @Test
    @DisplayName("scenarios stand side by side, one's own joins them, and a wrong one is named")
    void whatIf() {
        interact(() -> desk.placeProperty().set(Place.of("whatif")));
        settled();
        assertThat(table("#whatif-table").getItems()).hasSize(7);
        interact(() -> field("#whatif-late").setText("many"));
        fire("#whatif-work");
        assertThat(lookup("#whatif-problem").<Label>query().getText()).startsWith("Late, days: \"many\" is no length of time.");
        interact(() -> {
            field("#whatif-late").setText("10");
            field("#whatif-demand").setText("+20%");
        });
        fire("#whatif-work");
        assertThat(table("#whatif-table").getItems()).hasSize(8);
        assertThat(table("#whatif-items").getItems()).hasSize(1);
        assertThat(desk.questionProperty().get().advice().subject()).as("one's own is explained").isEqualTo("own");
        assertThat(lookup(".course-chart").queryAll()).as("stock and cash").hasSize(2);
        assertThat(lookup(".course-planned").queryAll()).isNotEmpty();
        interact(() -> {
            field("#whatif-late").setText("");
            field("#whatif-demand").setText("");
            lookup("#whatif-closed").<ComboBox<Closure.Mode>>query().setValue(Closure.Mode.AIR);
        });
        fire("#whatif-work");
        assertThat(table("#whatif-table").getItems().get(7).toString()).as("air closed and nothing else").contains("mode=AIR");
    }

    private String names() {
        return table("#suppliers-scores").getItems().stream().map(row -> ((SupplierScore) row).supplier())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "," + b);
    }

    private TextField field(String selector) {
        return lookup(selector).query();
    }

    private TableView<?> table(String selector) {
        return lookup(selector).query();
    }
}
