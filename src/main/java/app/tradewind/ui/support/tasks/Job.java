package app.tradewind.ui.support.tasks;

import app.tradewind.jobs.Progress;

/** A thing to do that takes long: any call of {@code jobs}. */
@FunctionalInterface
public interface Job<T> {

    /** Runs off the window's thread; looks at {@code progress} now and then and ends early when cancelled. */
    T run(Progress progress) throws Exception;
}
