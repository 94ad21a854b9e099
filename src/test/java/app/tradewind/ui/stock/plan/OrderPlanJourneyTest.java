package app.tradewind.ui.stock.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.WindowTest;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderPlanJourneyTest extends WindowTest {

    @Test
    @DisplayName("stands behind Stock, names a wrong figure, plans under cash, says what lack of it costs, and explains this week's orders")
    void journey() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        fire("#page-orderplan");
        type("cash", "8,000 dollars");
        fire("#orders-work");
        assertThat(lookup("#orders-problem").<Label>query().getText()).contains("8,000 DOLLARS").contains("8000 USD");
        type("cash", "8000 USD");
        type("volume", "4 m3");
        fire("#orders-work");
        assertThat(lookup("#orders-problem").<Label>query().isVisible()).isFalse();
        assertThat(said()).contains("3.1 %").contains("240 USD").contains("180 USD");
        assertThat(lookup("#orders-lines").<TableView<?>>query().getItems()).hasSize(2);
        assertThat(lookup(".cash-curve").<CashCurve>query().getAccessibleText()).contains("1,000");
        show(1);
        interact(() -> lookup("#orders-week").<TableView<?>>query().getSelectionModel().select(0));
        settled();
        assertThat(lookup("#why .heading").queryAllAs(Label.class)).isNotEmpty();
        show(2);
        assertThat(lookup("#orders-left-out").<TableView<?>>query().isVisible()).isTrue();
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        settled();
        assertThat(said()).contains("资金不足");
    }

    private void show(int which) {
        interact(() -> lookup("#orders-shown .toggle-button").queryAllAs(ToggleButton.class).stream().skip(which).findFirst().orElseThrow().fire());
        settled();
    }

    private void type(String field, String text) {
        interact(() -> lookup("#orders-" + field).<TextField>query().setText(text));
    }

    private String said() {
        return lookup(".plan-curve .label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }
}
