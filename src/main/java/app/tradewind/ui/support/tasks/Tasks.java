package app.tradewind.ui.support.tasks;

import app.tradewind.words.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs jobs off the window's thread. A task has a slot, such as {@code stock board}: asking again in
 * the same slot cancels the one before, and a result lands only if it is still the latest asked for.
 *
 * <p>All methods belong to the window's thread; both executors are handed in, so that tests run
 * without a toolkit.
 */
public final class Tasks {

    private final Executor workers;
    private final Executor window;
    private final Map<String, RunningTask> slots = new HashMap<>();
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RunningTask> current = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Incident> incident = new SimpleObjectProperty<>();

    /**
     * @param workers runs the jobs
     * @param window runs what touches the window, {@code Platform::runLater}
     */
    public Tasks(Executor workers, Executor window) {
        this.workers = workers;
        this.window = window;
    }

    /** The task to show in the status bar, the one asked for last; {@code null} when nothing runs. */
    public ReadOnlyObjectProperty<RunningTask> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What went wrong last, until the person has put it away. */
    public ObjectProperty<Incident> incidentProperty() {
        return incident;
    }

    /**
     * @param slot what the result is for; the latest asker wins
     * @param name what to say while it runs
     * @param job the work
     * @param land takes the result, on the window's thread
     */
    public <T> void run(String slot, Phrase name, Job<T> job, Consumer<T> land) {
        run(slot, name, job, land, () -> { });
    }

    /** @param failed told, on the window's thread, when the job failed; the incident is set already */
    public <T> void run(String slot, Phrase name, Job<T> job, Consumer<T> land, Runnable failed) {
        run(slot, name, job, land, failed, () -> { });
    }

    /** @param cancelled told, on the window's thread, when the person ended the job; not when a newer one took its slot */
    public <T> void run(String slot, Phrase name, Job<T> job, Consumer<T> land, Runnable failed, Runnable cancelled) {
        RunningTask task = new RunningTask(name, window);
        RunningTask before = slots.put(slot, task);
        if (before != null) {
            before.cancel();
        }
        running.add(task);
        current.set(task);
        workers.execute(() -> work(slot, task, job, new Ends<>(land, failed, cancelled)));
    }

    /** Ends what runs or waits in a slot, if anything does. */
    public void cancel(String slot) {
        RunningTask task = slots.get(slot);
        if (task != null) {
            task.cancel();
        }
    }

    /** The window closes: whatever runs should end. */
    public void cancelAll() {
        running.forEach(RunningTask::cancel);
    }

    /** What follows a job, one of the three. */
    private record Ends<T>(Consumer<T> land, Runnable failed, Runnable cancelled) { }

    private <T> void work(String slot, RunningTask task, Job<T> job, Ends<T> ends) {
        try {
            task.check();
            T result = job.run(task);
            window.execute(() -> finish(slot, task, () -> ends.land.accept(result), ends.cancelled));
        } catch (CancellationException e) {
            window.execute(() -> finish(slot, task, () -> { }, ends.cancelled));
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            window.execute(() -> finish(slot, task, () -> {
                incident.set(Incident.of(e));
                ends.failed.run();
            }, ends.cancelled));
        }
    }

    private void finish(String slot, RunningTask task, Runnable then, Runnable cancelled) {
        running.remove(task);
        current.set(running.isEmpty() ? null : running.get(running.size() - 1));
        boolean latest = slots.remove(slot, task);
        if (latest) {
            (task.cancelled() ? cancelled : then).run();
        }
    }
}
