package app.tradewind.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.ui.Samples;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Today")
class TodayViewModelTest {

    private final TodayViewModel model = new TodayViewModel();
    private final TodayBoard board = Samples.today();

    @Test
    @DisplayName("says the whole state in one sentence")
    void state() {
        model.land(board);
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get()))
                .isEqualTo("6 decisions wait · 7,420 USD at stake · 2 decided · 3 imports");
        assertThat(Words.in(Lang.ZH).say(model.stateProperty().get())).startsWith("6 项待决 · 涉及 7,420 USD");
    }

    @Test
    @DisplayName("selects the first line, and the next one when the selected line is decided")
    void movesOn() {
        model.land(board);
        assertThat(model.selectedProperty().get()).isEqualTo(board.items().get(0));
        model.selectedProperty().set(board.items().get(2));
        List<TodayBoard.Item> rest = board.items().stream().filter(item -> item != board.items().get(2)).toList();
        model.land(new TodayBoard(board.today(), rest, board.stake(), 3, 3));
        assertThat(model.selectedProperty().get()).isEqualTo(board.items().get(3));
    }

    @Test
    @DisplayName("tells an empty workspace from a day without decisions")
    void empty() {
        model.land(new TodayBoard(Samples.TODAY, List.of(), null, 0, 0));
        assertThat(model.stockedProperty().get()).isFalse();
        assertThat(model.stateProperty().get().code()).isEqualTo("ui.today.state.empty");
        model.land(new TodayBoard(Samples.TODAY, List.of(), null, 4, 2));
        assertThat(model.stockedProperty().get()).isTrue();
        assertThat(model.selectedProperty().get()).isNull();
    }
}
