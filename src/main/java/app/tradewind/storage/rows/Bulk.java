package app.tradewind.storage.rows;

import app.tradewind.relay.Belt;
import java.sql.SQLException;

/**
 * Work on the connection that travels ahead, done in order on a thread of its own, so that the database
 * writes one portion while the next is gathered. What fails comes out of the next call here.
 */
public final class Bulk implements AutoCloseable {

    private static final int WAITING = 24;

    private final Belt<Work, SQLException> belt = new Belt<>("store", WAITING, Work::run);

    /** A portion. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    public void add(Work work) throws SQLException {
        belt.put(work);
    }

    /** Returns when all that was added is done. */
    public void finish() throws SQLException {
        belt.finish();
    }

    /** Drops what waits, and returns when the portion under way is done. */
    @Override
    public void close() {
        belt.close();
    }
}
