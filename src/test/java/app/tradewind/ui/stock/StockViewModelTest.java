package app.tradewind.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.ui.Samples;
import app.tradewind.ui.stock.StockViewModel.Shown;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Stock")
class StockViewModelTest {

    private StockBoard board = Samples.stock();
    private final StockViewModel model = new StockViewModel(new Tasks(Runnable::run, Runnable::run), progress -> board);

    @BeforeEach
    void open() {
        model.open("");
    }

    @Test
    @DisplayName("says the whole state in a sentence of each language")
    void state() {
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get()))
                .isEqualTo("4 orders · 14,870 USD · service 95% · 1 lacks a figure");
        assertThat(Words.in(Lang.ZH).say(model.stateProperty().get()))
                .isEqualTo("4 个订单 · 14,870 USD · 服务水平 95% · 1 个缺数据");
        assertThat(Words.in(Lang.EN).say(model.sumsProperty().get())).isEqualTo("8 rows · 888 pieces to order");
    }

    @Test
    @DisplayName("shows only the rows of a choice, and the state stays whole")
    void choice() {
        model.rows().shownProperty().set(Shown.TO_ORDER);
        assertThat(model.rows().rows()).hasSize(4).allMatch(row -> StockViewModel.quantity(row) > 0);
        model.rows().shownProperty().set(Shown.UNKNOWN);
        assertThat(model.rows().rows()).singleElement().satisfies(row -> assertThat(row.name()).isEqualTo("Water filter W9"));
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).startsWith("4 orders");
    }

    @Test
    @DisplayName("goes to the row it is sent to, even if the choice hides it")
    void sentTo() {
        model.rows().shownProperty().set(Shown.TO_ORDER);
        model.open("K4 · JP");
        assertThat(model.rows().selectedProperty().get().name()).isEqualTo("Glass kettle K4");
        assertThat(model.rows().shownProperty().get()).isEqualTo(Shown.ALL);
    }

    @Test
    @DisplayName("keeps the selected product when the board comes again")
    void keepsSelection() {
        model.rows().selectedProperty().set(model.rows().rows().get(3));
        board = Samples.stock();
        model.open("");
        assertThat(model.rows().selectedProperty().get().item()).isEqualTo(board.rows().get(3).item());
    }
}
