package app.tradewind.relay;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Carries things to their taker on a thread of its own, in order, so that one side gathers while the other
 * works. A few are on the belt at most; whoever lays more on it waits. What the taker throws comes out of
 * the next call here.
 *
 * @param <T> what is carried
 * @param <X> what the taker may throw beside unchecked exceptions
 */
public final class Belt<T, X extends Exception> implements AutoCloseable {

    private static final int LOOK_MILLIS = 50;
    private static final Object END = new Object();

    private final String name;
    private final Taker<T, X> taker;
    private final BlockingQueue<Object> waiting;
    private volatile boolean stopped;
    private volatile Throwable failure;
    private Companion companion;

    /** The far end. */
    @FunctionalInterface
    public interface Taker<T, X extends Exception> {
        void take(T thing) throws X;
    }

    /**
     * @param name of the thread
     * @param room how many may wait
     */
    public Belt(String name, int room, Taker<T, X> taker) {
        this.name = name;
        this.taker = taker;
        waiting = new ArrayBlockingQueue<>(room);
    }

    /** Waits for room. An interruption of the caller is kept for later. */
    public void put(T thing) throws X {
        if (companion == null) {
            companion = Companion.start(name, this::run);
        }
        lay(thing);
    }

    /** Whether anything was ever laid on the belt. */
    public boolean used() {
        return companion != null;
    }

    /** Returns when the taker has had everything. */
    public void finish() throws X {
        if (companion != null) {
            lay(END);
            companion.join();
            check();
        }
    }

    /** Drops what waits and returns when the taker has let go of what it holds. */
    @Override
    public void close() {
        stopped = true;
        if (companion != null) {
            companion.join();
        }
    }

    /** Whether it was closed: a taker of large things may look in between. */
    public boolean stopped() {
        return stopped;
    }

    @SuppressWarnings("unchecked")
    private void run() {
        try {
            while (!stopped) {
                Object thing = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (thing == END) {
                    return;
                }
                if (thing != null) {
                    taker.take((T) thing);
                }
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    private void lay(Object thing) throws X {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken) {
            check();
            try {
                taken = waiting.offer(thing, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The taker throws nothing but {@code X} and what is unchecked, and nobody interrupts its thread. */
    @SuppressWarnings("unchecked")
    private void check() throws X {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (X) failure;
        }
    }
}
