package app.tradewind.ui.data.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.SampleSource;
import app.tradewind.ui.support.tasks.Tasks;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of imports")
class HistoryViewModelTest {

    private final SampleSource source = new SampleSource();
    private final AtomicInteger changes = new AtomicInteger();
    private final HistoryViewModel model = new HistoryViewModel(new Tasks(Runnable::run, Runnable::run), source, changes::incrementAndGet);

    @Test
    @DisplayName("lists those that stand and those taken back, the newest first, and takes one back by its number")
    void undo() {
        model.open();
        assertThat(model.entries()).extracting(entry -> entry.row().id()).containsExactly(4L, 3L, 2L, 1L);
        assertThat(model.entries().get(0).stands()).isFalse();
        model.undo(model.entries().get(2));
        assertThat(source.undone).containsExactly(2L);
        assertThat(changes.get()).isEqualTo(1);
    }
}
