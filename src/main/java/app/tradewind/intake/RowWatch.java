package app.tradewind.intake;

import java.util.concurrent.CancellationException;

/** Hears how far reading has come, and may end it. */
public interface RowWatch {

    /** Rows from one telling to the next. */
    int STEP = 1_000;

    /** Watches nothing and ends nothing. */
    RowWatch NONE = new RowWatch() {
        @Override
        public void rows(long done) { }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param done rows read so far; told every thousand rows or so */
    void rows(long done);

    /** Asked as often; {@code true} ends the reading with a {@code CancellationException}. */
    boolean cancelled();

    /** For loops, after every row. @throws CancellationException if somebody wants the end */
    default void row(long done) {
        if (done % STEP == 0) {
            rows(done);
            if (cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
