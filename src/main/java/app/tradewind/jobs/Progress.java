package app.tradewind.jobs;

import app.tradewind.jobs.keeping.Steps;
import app.tradewind.words.Phrase;
import java.util.concurrent.CancellationException;

/** How a long task tells where it stands and learns that nobody wants it any more. Called from its own thread. */
public interface Progress extends Steps {

    /** Nobody is watching and nobody will cancel. */
    Progress NONE = new Progress() {
        @Override
        public void at(Phrase what, long done, long total) { }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param what the step, ready to say
     * @param done how much of it is done
     * @param total of how much, or a negative number where that is not known
     */
    @Override
    void at(Phrase what, long done, long total);

    @Override
    boolean cancelled();

    /** For loops: goes on, or ends the task. @throws CancellationException if the person cancelled */
    @Override
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
