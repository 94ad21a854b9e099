package app.tradewind.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.SampleSource;
import app.tradewind.ui.Samples;
import app.tradewind.ui.data.DataViewModel.Step;
import app.tradewind.ui.support.tasks.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Data")
class DataViewModelTest {

    private static final Path ORDERS = Path.of("orders.txt");
    private static final Path SECOND = Path.of("stock.csv");
    private static final Path NO_TABLE = Path.of("letter.pdf");

    private final SampleSource source = new SampleSource();
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private final AtomicInteger changes = new AtomicInteger();
    private final DataViewModel model = new DataViewModel(tasks, source, changes::incrementAndGet);

    @Test
    @DisplayName("stores nothing by looking, and not before the question is answered")
    void asksFirst() {
        model.drop(List.of(ORDERS));
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
        assertThat(model.currentProperty().get().ready()).isFalse();
        assertThat(source.brought).isEmpty();
        model.answer("number-style:item-price", "comma");
        assertThat(model.currentProperty().get().ready()).isTrue();
        model.bring();
        assertThat(source.brought).containsExactly("orders.txt {number-style:item-price=comma}");
        assertThat(changes.get()).isEqualTo(1);
        assertThat(model.stepProperty().get()).isEqualTo(Step.RECEIPT);
    }

    @Test
    @DisplayName("takes the files one after another, each with its own answers")
    void oneAfterAnother() {
        model.drop(List.of(ORDERS, SECOND));
        model.answer("number-style:item-price", "comma");
        model.bring();
        assertThat(model.currentProperty().get().file()).isEqualTo(SECOND);
        model.bring();
        assertThat(source.brought).last().isEqualTo("stock.csv {}");
        assertThat(model.brought()).hasSize(2);
    }

    @Test
    @DisplayName("complains about a file it cannot read and goes on with the next")
    void unreadable() {
        model.drop(List.of(NO_TABLE, ORDERS));
        assertThat(tasks.incidentProperty().get().details()).isEmpty();
        assertThat(model.currentProperty().get().file()).isEqualTo(ORDERS);
        model.skip();
        assertThat(model.stepProperty().get()).isEqualTo(Step.FILES);
    }

    @Test
    @DisplayName("lists what was brought in and takes one back")
    void undo() {
        model.open();
        assertThat(model.history()).hasSize(3);
        model.undo(Samples.data().imports().get(1));
        assertThat(source.undone).containsExactly(2L);
        assertThat(changes.get()).isEqualTo(1);
    }
}
