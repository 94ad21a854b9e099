package app.tradewind.intake;

/** Hears how far reading has come, and may end it. */
public interface RowWatch {

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
}
