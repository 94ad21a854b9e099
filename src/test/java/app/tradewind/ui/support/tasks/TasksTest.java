package app.tradewind.ui.support.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.words.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tasks")
class TasksTest {

    private static final Phrase NAME = Phrase.of("ui.loading");

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> landed = new ArrayList<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run);

    @Test
    @DisplayName("only the latest asker of a slot gets a result")
    void latestLands() {
        tasks.run("board", NAME, progress -> "old", landed::add);
        tasks.run("board", NAME, progress -> "new", landed::add);
        tasks.run("other", NAME, progress -> "beside", landed::add);
        waiting.forEach(Runnable::run);
        assertThat(landed).containsExactly("new", "beside");
        assertThat(tasks.currentProperty().get()).isNull();
    }

    @Test
    @DisplayName("a cancelled task lands nothing and leaves no complaint")
    void cancelled() {
        tasks.run("board", NAME, progress -> {
            tasks.currentProperty().get().cancel();
            progress.check();
            return "late";
        }, landed::add);
        waiting.forEach(Runnable::run);
        assertThat(landed).isEmpty();
        assertThat(tasks.incidentProperty().get()).isNull();
    }

    @Test
    @DisplayName("a bug becomes a sentence with a code and the details to copy")
    void bug() {
        Job<String> broken = progress -> {
            throw new IllegalStateException("broken");
        };
        tasks.run("board", NAME, broken, landed::add);
        waiting.forEach(Runnable::run);
        Incident incident = tasks.incidentProperty().get();
        assertThat(incident.phrase().code()).isEqualTo("ui.incident.bug");
        assertThat(incident.phrase().args().get(0).toString()).matches("T-[0-9A-Z]{4}");
        assertThat(incident.details()).contains("IllegalStateException: broken");
    }

    @Test
    @DisplayName("progress is told as step and share")
    void progress() {
        tasks.run("board", NAME, progress -> {
            progress.at(Phrase.of("ui.task.rows"), 3, 12);
            RunningTask running = tasks.currentProperty().get();
            landed.add(running.stepProperty().get().code() + " " + running.fractionProperty().get());
            return "";
        }, any -> { });
        waiting.forEach(Runnable::run);
        assertThat(landed).containsExactly("ui.task.rows 0.25");
    }
}
