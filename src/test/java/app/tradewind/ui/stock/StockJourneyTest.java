package app.tradewind.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Origin;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.odd.DecideOdd;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelves;
import app.tradewind.ui.Samples;
import app.tradewind.ui.WindowTest;
import app.tradewind.ui.charts.FanChart;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen Stock")
class StockJourneyTest extends WindowTest {

    @Test
    @DisplayName("opens at the product that Today was looking at")
    void fromToday() {
        interact(() -> desk.placeProperty().set(new Place("stock", "K4 · JP")));
        settled();
        assertThat(this.<StockBoard.Row>table().getSelectionModel().getSelectedItem().name()).isEqualTo("Glass kettle K4");
        assertThat(lookup("#why .heading").queryAllAs(Label.class)).anyMatch(label -> label.getText().contains("Glass kettle K4"));
    }

    @Test
    @DisplayName("explains the row the arrow keys reach, with a chart that speaks the window's language")
    void walks() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        interact(() -> table().requestFocus());
        type(KeyCode.DOWN);
        settled();
        assertThat(this.<StockBoard.Row>table().getSelectionModel().getSelectedItem().name()).isEqualTo("Spice set S7");
        assertThat(lookup(".fan-chart").<FanChart>query().getAccessibleText()).startsWith("52 weeks of sales");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup(".fan-chart").<FanChart>query().getAccessibleText()).startsWith("52 周销售");
    }

    @Test
    @DisplayName("shows an unusual week with the order behind it, and takes the person's word")
    void unusualWeek() {
        StockBoard board = Samples.stock();
        StockBoard.Row row = board.rows().get(0);
        OddWeek odd = new OddWeek(row.item(), row.history().week(40), 400, 22, new OddWeek.Behind(9, "A-17", 370, new Origin(1, "orders.csv", "", 12)),
                new OddWeek.Standing(true, false, 30));
        source.stock = new StockBoard(board.today(), board.rows(), board.orderValue(), board.serviceLevel(),
                new OddWeeks(Map.of(row.item(), List.of(odd))));
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        assertThat(lookup("#odd-card .label").queryAllAs(Label.class)).anyMatch(label -> label.getText().contains("370 of them in one order, A-17"));
        assertThat(lookup(".odd-mark").queryAll()).hasSize(1);
        interact(() -> lookup("#odd-keep-" + odd.id()).<Button>query().fire());
        settled();
        assertThat(source.odd).containsExactly(DecideOdd.Answer.KEEP);
    }

    @Test
    @DisplayName("hatches the weeks out of stock on the chart, and takes weeks that a person tells")
    void outOfStock() {
        StockBoard board = Samples.stock();
        StockBoard.Row row = board.rows().get(0);
        EmptyShelf shelf = new EmptyShelf(row.item(), row.history().week(40), 2, 1, 20, EmptyShelf.Told.SAID);
        source.stock = new StockBoard(board.today(), board.rows(), board.orderValue(), board.serviceLevel(),
                new OddWeeks(Map.of(), new EmptyShelves(Map.of(row.item(), List.of(shelf)))));
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        assertThat(lookup(".shade-counted").queryAll()).hasSize(1);
        assertThat(lookup(".fan-chart").<FanChart>query().getAccessibleText()).contains("dashed line");
        assertThat(lookup("#shelf-tell").<Button>query().isDisabled()).isTrue();
        interact(() -> {
            lookup("#shelf-from").<ComboBox<LocalDate>>query().setValue(row.history().week(30));
            lookup("#shelf-tell").<Button>query().fire();
        });
        settled();
        assertThat(source.warehouse.told).containsExactly(row.item() + " out " + row.history().week(30) + " to " + row.history().week(30));
    }

    @Test
    @DisplayName("holds a hundred thousand rows and makes cells only for those in sight")
    void longTable() {
        source.stock = Samples.many(100_000);
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        assertThat(table().getItems()).hasSize(100_000);
        interact(() -> table().scrollTo(99_999));
        settled();
        assertThat(lookup("#stock-table .table-row-cell").queryAllAs(TableRow.class)).hasSizeLessThan(60);
    }

    private <T> TableView<T> table() {
        return lookup("#stock-table").query();
    }
}
