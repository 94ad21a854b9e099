package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.routes.RouteBoard;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Routes")
class RoutesJourneyTest extends WindowTest {

    @Test
    @DisplayName("are reached from Stock; the day turns the choice, both sums stand there, and what is missing is named")
    void look() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        fire("#page-routes");

        assertThat(lookup("#routes-table").<TableView<RouteBoard.Row>>query().getItems()).hasSize(2);
        assertThat(said("#routes-compare")).contains("Cheapest way: overseas warehouse by sea").contains("less than direct mail");
        assertThat(said("#routes-changes")).contains("From 1 Jul 2026 on: overseas warehouse by sea instead of direct mail");
        assertThat(said("#routes-missing")).contains("bulk: no rates written down for this way");

        interact(() -> lookup("#routes-day").<Slider>query().setValue(-90));
        assertThat(said("#routes-compare")).contains("Cheapest way: direct mail").contains("less than overseas warehouse by sea");

        interact(() -> lookup("#routes-table").<TableView<RouteBoard.Row>>query().getSelectionModel().select(1));
        settled();
        assertThat(said("#routes-missing")).contains("overseas warehouse by sea: volume not known");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(said("#routes-missing")).contains("海外仓（海运）：体积未知");
    }

    @Test
    @DisplayName("the freight table is typed a way at a time; what cannot be read is said")
    void rates() {
        interact(() -> desk.placeProperty().set(Place.of("routes")));
        settled();
        assertThat(lookup("#lane-days").<TextField>query().getText()).isEqualTo("10");
        interact(() -> lookup("#routes-way").<ComboBox<?>>query().getSelectionModel().select(1));
        settled();
        assertThat(lookup("#lane-days").<TextField>query().getText()).isEmpty();
        interact(() -> lookup("#lane-freight-per-kg").<TextField>query().setText("4.20"));
        fire("#routes-save");
        assertThat(lookup("#routes-told").<Label>query().getText()).contains("4.20 USD, not \"4.20\"");
        interact(() -> lookup("#lane-freight-per-kg").<TextField>query().setText("4.20 USD"));
        fire("#routes-save");

        assertThat(lookup("#routes-template").<Button>query().getText()).isEqualTo("Save a template...");
        assertThat(lookup("#routes-take").<Button>query().isDisabled()).isFalse();
        assertThat(((SampleWarehouse) source.warehouse()).told).containsExactly("overseas_wh_sea DE 4.20", "overseas_wh_sea DE 4.20 USD");
    }

    @Test
    @DisplayName("without any freight rate the page says so, and where the sheet to fill in is got and taken back")
    void noRates() {
        ((SampleWarehouse) source.warehouse()).rates = false;
        interact(() -> desk.placeProperty().set(Place.of("routes")));
        settled();
        assertThat(lookup("#routes-state").<Label>query().getText()).contains("for any of 2 products").contains("Freight table").contains("route --template");
        fire("#routes-rates");
        assertThat(lookup("#routes-template").<Button>query().isVisible()).isTrue();
        assertThat(lookup("#routes-take").<Button>query().isVisible()).isTrue();
    }

    private String said(String selector) {
        Set<Node> labels = from(lookup(selector)).lookup(".label").queryAll();
        return labels.stream().map(node -> ((Label) node).getText()).collect(Collectors.joining("\n"));
    }
}
