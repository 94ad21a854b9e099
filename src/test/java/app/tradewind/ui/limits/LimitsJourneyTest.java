package app.tradewind.ui.limits;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.ui.WindowTest;
import app.tradewind.ui.support.Place;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bounds of prices")
class LimitsJourneyTest extends WindowTest {

    @Test
    @DisplayName("are typed for the shop and a market, and say what holds where nothing is typed")
    void wide() {
        interact(() -> desk.placeProperty().set(Place.of("limits")));
        settled();
        assertThat(field("#limit-de-margin").getPromptText()).isEqualTo("5 %");
        assertThat(field("#limit--step").getPromptText()).isEqualTo("20 %");
        assertThat(lookup("#limits-products").<TableView<PriceLimit>>query().getItems()).hasSize(1);
        type("#limit--step", "15");
        type("#limit-de-rival-least", "9x");
        fire("#limits-save");
        assertThat(lookup("#limits-problem").<Label>query().getText()).contains("'9x' is no share. Write 95 %");
        type("#limit-de-rival-least", "90 %");
        fire("#limits-save");
        assertThat(source.planner.bounds).filteredOn(PriceLimit::byHand).extracting(PriceLimit::kind).containsExactly(Kind.STEP, Kind.RIVAL_LEAST);
        assertThat(field("#limit-us-step").getPromptText()).isEqualTo("15 %");
        assertThat(field("#limit-de-rival-least").getText()).isEqualTo("90 %");
    }

    @Test
    @DisplayName("of one price are typed beside it, name the file they are from, and are taken back by a blank field")
    void narrow() {
        interact(() -> desk.placeProperty().set(new Place("prices", "M1 · DE")));
        settled();
        assertThat(lookup("#price-limits-held").<Label>query().getText()).contains("Highest price 24.90 EUR").contains("Least margin 5 %");
        fire("#price-limits-change");
        assertThat(lookup(".limits .label").queryAllAs(Label.class).stream().map(Label::getText)).contains("24.90 EUR, from listings.csv:5");
        type("#limit-m1de-map", "cheap");
        fire("#price-limits-save");
        assertThat(lookup("#price-limits-problem").<Label>query().getText()).contains("'cheap' is no price. Write 19.99");
        type("#limit-m1de-map", "17.50");
        fire("#price-limits-save");
        assertThat(lookup("#price-limits-held").<Label>query().getText()).contains("Minimum advertised price 17.50 EUR");
        fire("#price-limits-change");
        type("#limit-m1de-map", "");
        fire("#price-limits-save");
        assertThat(source.planner.bounds).noneMatch(PriceLimit::byHand);
    }

    private TextField field(String id) {
        return lookup(id).query();
    }

    private void type(String id, String text) {
        interact(() -> field(id).setText(text));
    }
}
