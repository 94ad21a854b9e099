package app.tradewind.jobs.keeping;

import app.tradewind.words.Phrase;
import java.util.concurrent.CancellationException;

/** How far copying and checking are, and whether anybody still wants them. */
public interface Steps {

    /**
     * @param what the step, ready to say
     * @param done how much of it is done
     * @param total of how much, or a negative number where that is not known
     */
    void at(Phrase what, long done, long total);

    boolean cancelled();

    /** @throws CancellationException if the person cancelled */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
