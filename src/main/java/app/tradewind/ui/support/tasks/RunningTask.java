package app.tradewind.ui.support.tasks;

import app.tradewind.jobs.Progress;
import app.tradewind.words.Phrase;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One task as the window sees it. The task tells its progress from its own thread; the properties change on the window's. */
public final class RunningTask implements Progress {

    private final Executor window;
    private final ObjectProperty<Phrase> step;
    private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Step> latest = new AtomicReference<>();

    private record Step(Phrase what, double fraction) { }

    RunningTask(Phrase name, Executor window) {
        this.window = window;
        this.step = new SimpleObjectProperty<>(name);
    }

    /** What is being done now. */
    public ObjectProperty<Phrase> stepProperty() {
        return step;
    }

    /** How much is done, 0 to 1; negative while that is not known. */
    public DoubleProperty fractionProperty() {
        return fraction;
    }

    /** Asks the task to end. It does so at its next look at {@link #cancelled()}; its result is dropped. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    /** Only the latest step is shown: a task that tells faster than the window draws does not flood it. */
    @Override
    public void at(Phrase what, long done, long total) {
        Step next = new Step(what, total > 0 ? Math.min(1, (double) done / total) : -1);
        if (latest.getAndSet(next) == null) {
            window.execute(this::show);
        }
    }

    private void show() {
        Step now = latest.getAndSet(null);
        step.set(now.what());
        fraction.set(now.fraction());
    }
}
