package app.tradewind.ui.keep;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.keeping.Checks;
import app.tradewind.jobs.keeping.Checks.Line;
import app.tradewind.jobs.keeping.Checks.State;
import app.tradewind.jobs.keeping.Purged;
import app.tradewind.jobs.keeping.RepeatBoard;
import app.tradewind.jobs.keeping.SafeBoard;
import app.tradewind.ui.support.Keeper;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Backups and checks, without a window,")
class SafeViewModelTest {

    private final List<SafeBoard.Backup> backups = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final SafeViewModel model = new SafeViewModel(new Tasks(Runnable::run, Runnable::run), new Kept(), () -> changes.add("changed"));

    @Test
    @DisplayName("say so while there is no backup, and list one that was made")
    void backUp() {
        model.open();
        assertThat(model.stateProperty().get().code()).isEqualTo("keep.ui.state.none");
        model.backUp(Path.of("shop.zip"));
        assertThat(model.stateProperty().get().code()).isEqualTo("keep.ui.state");
        assertThat(model.backups()).hasSize(1);
        assertThat(model.toldProperty().get()).extracting(Phrase::code).containsExactly("keep.backed-up");
    }

    @Test
    @DisplayName("show what is off before what is good, after a check and after a restoring")
    void checks() {
        model.verify();
        assertThat(model.lines()).extracting(Line::state).containsExactly(State.OFF, State.NOTE, State.GOOD);
        assertThat(model.checkedProperty().get()).isEqualTo(Phrase.of("keep.checked", 3, 1L));
        model.restore(Path.of("shop.zip"), Path.of("back"));
        assertThat(model.toldProperty().get()).containsExactly(Phrase.of("keep.ui.restored", "back"));
        assertThat(changes).as("the open workspace stays as it is").isEmpty();
    }

    @Test
    @DisplayName("remove hashes only when asked twice, and then everything is loaded again")
    void purge() {
        model.askingProperty().set(true);
        model.purge();
        assertThat(model.askingProperty().get()).isFalse();
        assertThat(changes).containsExactly("changed");
        assertThat(model.toldProperty().get()).extracting(Phrase::code).containsExactly("keep.purged", "keep.purged-backup");
    }

    private final class Kept implements Keeper {
        @Override
        public SafeBoard safe(Progress progress) {
            return new SafeBoard(backups, 0, 2);
        }

        @Override
        public RepeatBoard repeats(Progress progress) {
            return RepeatBoard.NOT_KEPT;
        }

        @Override
        public Phrase backUp(Path file, Progress progress) {
            backups.add(new SafeBoard.Backup(file, Instant.EPOCH, false, true, 0));
            return Phrase.of("keep.backed-up", file.toString(), 2);
        }

        @Override
        public Restored restore(Path file, Path folder, Progress progress) {
            return new Restored(folder, verify(progress));
        }

        @Override
        public Checks verify(Progress progress) {
            return new Checks(List.of(new Line("store", "", State.GOOD, Phrase.of("keep.check.no-backup")),
                    new Line("chain", "1", State.OFF, Phrase.of("keep.check.chain-broken", 1)),
                    new Line("backup", "", State.NOTE, Phrase.of("keep.check.no-backup"))));
        }

        @Override
        public Purged purge(Progress progress) {
            return new Purged(5, List.of(Path.of("shop.zip")));
        }
    }
}
