package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Wish.Change;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.ui.charts.FanChart;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.time.LocalDate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I know better: next month will be stronger in Germany")
class LevelsJourneyTest extends WindowTest {

    @Test
    @DisplayName("from Stock to a market, typed, saved, seen on the chart, taken back, and home again")
    void changeAndTakeBack() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        fire("#page-levels");
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("levels"));
        assertThat(table().getItems()).hasSize(1);
        interact(() -> lookup(node -> node instanceof ButtonBase button && "Market".equals(button.getText())).<ButtonBase>query().fire());
        settled();
        assertThat(table().getItems()).hasSize(2);
        assertThat(chart().getAccessibleText()).doesNotContain("changed by you");

        fire("#levels-save");
        assertThat(told()).contains("+10 %").contains("120");
        type("#levels-amount", "+20 %");
        type("#levels-comment", "Fair in January");
        type("#levels-author", "Li Wei");
        interact(() -> this.<LocalDate>weeks("#levels-to").getSelectionModel().select(7));
        fire("#levels-save");

        assertThat(source.planner.standing).singleElement().satisfies(one -> {
            assertThat(one.node().level()).isEqualTo(Level.MARKET);
            assertThat(one.node().name()).isEqualTo("DE");
            assertThat(one.change()).isEqualTo(new Change(true, 0.2));
            assertThat(one.to()).isEqualTo(one.from().plusWeeks(7));
            assertThat(one.said().author()).isEqualTo("Li Wei");
            assertThat(one.said().comment()).isEqualTo("Fair in January");
        });
        assertThat(chart().getAccessibleText()).contains("As changed by you");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(chart().getAccessibleText()).contains("按您的调整");
        assertThat(lookup("#levels-undo-1").<ButtonBase>query().getText()).isEqualTo("撤回");

        fire("#levels-undo-1");
        assertThat(source.planner.standing).isEmpty();
        assertThat(told()).isEqualTo("调整 1 已撤回。");
        assertThat(lookup("#levels-undo-1").tryQuery()).isEmpty();
        fire("#rail-stock");
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("stock"));
    }

    @Test
    @DisplayName("a promotion is planned, changed and taken back beside it")
    void promotion() {
        interact(() -> desk.placeProperty().set(Place.of("levels")));
        settled();
        for (String press : new String[] {"Market", "Plan a promotion or price"}) {
            interact(() -> lookup(node -> node instanceof ButtonBase button && press.equals(button.getText())).<ButtonBase>query().fire());
            settled();
        }
        fire("#plan-save");
        assertThat(planned()).contains("how much is taken off");
        type("#plan-discount", "120 %");
        fire("#plan-save");
        assertThat(planned()).contains("between 0 and 100");
        type("#plan-discount", "8折");
        type("#plan-kind", "Deal");
        interact(() -> this.<LocalDate>weeks("#plan-to").getSelectionModel().selectPrevious());
        fire("#plan-save");
        assertThat(planned()).contains("last week");
        interact(() -> this.<LocalDate>weeks("#plan-to").getSelectionModel().select(this.<LocalDate>weeks("#plan-from").getSelectionModel().getSelectedIndex() + 1));
        fire("#plan-save");
        assertThat(source.planner.plans).singleElement().satisfies(one -> {
            assertThat(one.plan().reach().market()).isEqualTo("DE");
            assertThat(one.plan().to()).isEqualTo(one.plan().from().plusDays(13));
            assertThat(one.plan().offer()).isEqualTo(new Promotion.Offer("Deal", 1.0, 0.2, null));
        });
        assertThat(planned()).contains("stay as they are");
        assertThat(lookup("#plan-price").query().isDisabled()).as("a market has no one price").isTrue();

        fire("#plan-change-1");
        assertThat(lookup("#plan-discount").<TextInputControl>query().getText()).isEqualTo("20 %");
        type("#plan-discount", "30");
        fire("#plan-save");
        assertThat(source.planner.plans).singleElement().satisfies(one -> assertThat(one.plan().offer().discount()).isEqualTo(0.3));
        fire("#plan-undo-" + source.planner.plans.get(0).id());
        assertThat(source.planner.plans).isEmpty();
        assertThat(lookup("#plan-standing").<VBox>query().getChildren()).isEmpty();
    }

    private String planned() {
        return lookup("#plan-told").<Label>query().getText();
    }

    @Test
    @DisplayName("a product's drawer in Stock leads to the product")
    void fromTheDrawer() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        StockBoard.Row row = Samples.stock().rows().stream().filter(one -> one.fan() != null).findFirst().orElseThrow();
        interact(() -> desk.placeProperty().set(new Place("stock", row.item().toString())));
        settled();
        fire("#stock-plan");
        settled();
        assertThat(desk.placeProperty().get()).isEqualTo(new Place("levels", row.item().toString()));
        assertThat(table().getItems()).extracting(item -> ((LevelsBoard.Row) item).node())
                .containsExactly(new Node(Level.ITEM, row.item().toString()));
    }

    @Test
    @DisplayName("what cannot be meant is told and kept nowhere")
    void wrong() {
        interact(() -> desk.placeProperty().set(Place.of("levels")));
        settled();
        for (String typed : new String[] {"", "much", "-120%", "-5", "1,20"}) {
            type("#levels-amount", typed);
            fire("#levels-save");
            assertThat(told()).as(typed).contains("-15 %");
        }
        type("#levels-amount", "1,200");
        type("#levels-author", " ");
        fire("#levels-save");
        assertThat(told()).contains("who");
        type("#levels-author", "Li Wei");
        interact(() -> this.<LocalDate>weeks("#levels-from").getSelectionModel().select(9));
        fire("#levels-save");
        assertThat(told()).contains("weeks have to lie");
        assertThat(source.planner.standing).isEmpty();
        interact(() -> this.<LocalDate>weeks("#levels-to").getSelectionModel().select(9));
        fire("#levels-save");
        assertThat(source.planner.standing).extracting(ForecastChange::change).containsExactly(new Change(false, 1200));
    }

    private void type(String selector, String text) {
        interact(() -> lookup(selector).<TextInputControl>query().setText(text));
    }

    private <T> ComboBox<T> weeks(String selector) {
        return lookup(selector).query();
    }

    private TableView<?> table() {
        return lookup("#levels-table").query();
    }

    private FanChart chart() {
        return lookup(node -> node instanceof FanChart).query();
    }

    private String told() {
        return lookup("#levels-told").<Label>query().getText();
    }
}
