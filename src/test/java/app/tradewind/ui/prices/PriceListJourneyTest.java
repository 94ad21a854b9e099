package app.tradewind.ui.prices;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.WindowTest;
import app.tradewind.ui.support.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The price list on Prices")
class PriceListJourneyTest extends WindowTest {

    @Test
    @DisplayName("opens with the rows that no price can stand on")
    void flaws() {
        interact(() -> desk.placeProperty().set(Place.of("prices")));
        settled();
        assertThat(lookup("#price-list").query().isVisible()).isFalse();
        assertThat(lookup("#prices-flaws").<Hyperlink>query().getText()).isEqualTo("One thing in the data that no price can stand on: show what to do");
        fire("#prices-flaws");
        assertThat(lookup("#price-list").query().isVisible()).isTrue();
        assertThat(lookup("#prices-flaws").query().isVisible()).isFalse();
        assertThat(told()).contains("One thing to put right before prices can stand on it:")
                .anyMatch(line -> line.startsWith("listings.csv:7: W9 · US is listed at 0.00 USD. Type a price above zero"));
        assertThat(source.planner.lists).isEmpty();
    }

    @Test
    @DisplayName("is written as chosen, and says what was left out and why")
    void written() {
        PricesView[] view = new PricesView[1];
        interact(() -> {
            view[0] = new PricesView(desk);
            lookup(".screen-title").query().getScene().setRoot(new StackPane(view[0].root()));
        });
        fire("#prices-list");
        interact(() -> lookup("#price-list-advised").<CheckBox>query().setSelected(true));
        interact(() -> view[0].write(Path.of("out")));
        settled();
        assertThat(source.planner.lists).containsExactly("out Choice[allAdvised=true, onlyPriced=false]");
        assertThat(told()).containsExactly("listings-prices.csv: listings.csv with 3 prices, nothing else changed.",
                "R3 · US: 9.00 USD lies under the floor of 21.40 USD and was left out.");
    }

    private List<String> told() {
        return lookup("#price-list-told .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
