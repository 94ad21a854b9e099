package app.tradewind.relay;

/**
 * A thread that works for its owner and that nobody interrupts: a database or a file channel that is
 * interrupted while it writes closes itself. It is asked to stop in words of its owner's, and waited for.
 */
public final class Companion {

    private final Thread thread;

    private Companion(Thread thread) {
        this.thread = thread;
    }

    /** Starts the work; it does not keep the program from ending. */
    public static Companion start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return new Companion(thread);
    }

    /** Returns when the work is over. An interruption of the caller is kept for later. */
    public void join() {
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
