package app.tradewind.storage.keeping;

import java.util.concurrent.CancellationException;

/** Learns how far a copying is, and may end it. */
public interface CopyWatch {

    /** Nobody looks. */
    CopyWatch NONE = new CopyWatch() {
        @Override
        public void bytes(long done, long total) { }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param total a negative number where it is not known */
    void bytes(long done, long total);

    boolean cancelled();

    /** @throws CancellationException if the person has had enough */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
