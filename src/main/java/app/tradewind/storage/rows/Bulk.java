package app.tradewind.storage.rows;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Work on the connection that travels ahead, done in order on a thread of its own, so that the database
 * writes one portion while the next is gathered. What fails comes out of the next call here. The thread
 * is never interrupted: a database that is interrupted while it writes closes its file.
 */
public final class Bulk implements AutoCloseable {

    private static final int WAITING = 24;
    private static final int LOOK_MILLIS = 50;
    private static final Work END = () -> { };

    private final BlockingQueue<Work> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean stopped;
    private volatile Throwable failure;
    private Thread thread;

    /** A portion. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    public void add(Work work) throws SQLException {
        if (thread == null) {
            thread = new Thread(this::run, "store");
            thread.setDaemon(true);
            thread.start();
        }
        put(work);
    }

    /** Returns when all that was added is done. */
    public void finish() throws SQLException {
        if (thread != null) {
            put(END);
            join();
            thread = null;
            check();
        }
    }

    /** Drops what waits, and returns when the portion under way is done. */
    @Override
    public void close() {
        stopped = true;
        if (thread != null) {
            join();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                Work work = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (work == END) {
                    return;
                }
                if (work != null) {
                    work.run();
                }
            }
        } catch (SQLException | InterruptedException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void put(Work work) throws SQLException {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken) {
            check();
            try {
                taken = queue.offer(work, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void check() throws SQLException {
        if (failure instanceof SQLException database) {
            throw database;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new StoreFailureException(new SQLException(failure));
        }
    }

    private void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
