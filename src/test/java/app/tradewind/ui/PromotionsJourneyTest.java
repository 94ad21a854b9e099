package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.pricing.promo.LiftAdvice;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Lang;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Past promotions")
class PromotionsJourneyTest extends WindowTest {

    @Test
    @DisplayName("stand behind Prices with their ranges, and each says why and which products it is made of")
    void why() {
        open();
        RowTable<?> table = lookup("#promotions-table").query();
        assertThat(table.getItems()).hasSize(3);
        assertThat(labels("#promotions-table .pill")).containsExactly("Paid", "Cost profit", "Not known");
        interact(() -> table.getSelectionModel().select(0));
        settled();
        assertThat(desk.questionProperty().get().advice()).isInstanceOf(LiftAdvice.class);
        assertThat(labels(".note")).anyMatch(text -> text.startsWith("Rice cooker R3 (US): sold 2.4")).anyMatch(text -> text.contains("2 past promotions"));
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(labels("#promotions-table .pill")).containsExactly("划算", "亏利润", "无法判断");
    }

    @Test
    @DisplayName("say how to tell one where none is known")
    void none() {
        source.marketing.filled = false;
        open();
        assertThat(labels("#promotions-table .empty .heading")).containsExactly("No past promotion");
        interact(() -> lookup("#promotions-table .empty .button").<Button>query().fire());
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("levels"));
    }

    private void open() {
        interact(() -> desk.placeProperty().set(Place.of("prices")));
        settled();
        fire("#page-promotions");
    }

    private List<String> labels(String selector) {
        return lookup(selector).queryAll().stream().map(node -> ((Label) node).getText()).toList();
    }
}
