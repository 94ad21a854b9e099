package app.tradewind.jobs.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** The same work on many things by several threads; answers in the order of the things. */
public final class Parallel {

    /** Things a thread may be ahead of the one whose answer is waited for. */
    private static final int AHEAD = 16;

    private Parallel() { }

    public static <T, R> List<R> map(List<T> things, Function<T, R> work, int threads) {
        List<R> done = new ArrayList<>(things.size());
        each(things, work, threads, done::add);
        return done;
    }

    /** The same, each answer handed over as soon as those before it are: only a few are held at a time. */
    public static <T, R> void each(Iterable<T> things, Function<T, R> work, int threads, Consumer<R> use) {
        try (Line<T, R> line = new Line<>(work, threads, use)) {
            things.forEach(line::put);
            line.finish();
        }
    }

    /** The same for things that come one by one. What is not yet done when it is closed is dropped. */
    public static final class Line<T, R> implements AutoCloseable {

        private final Function<T, R> work;
        private final int most;
        private final Consumer<R> use;
        private final ExecutorService pool;
        private final Deque<Future<R>> running = new ArrayDeque<>();

        /** @param use is called by the thread that puts and finishes */
        public Line(Function<T, R> work, int threads, Consumer<R> use) {
            this.work = work;
            this.most = Math.max(1, threads);
            this.use = use;
            this.pool = Executors.newFixedThreadPool(most);
        }

        /** Takes a thing in; waits while too many are under way. */
        public void put(T thing) {
            if (running.size() == AHEAD * most) {
                next();
            }
            running.add(pool.submit(() -> work.apply(thing)));
        }

        /** Hands over what is still under way. */
        public void finish() {
            while (!running.isEmpty()) {
                next();
            }
        }

        private void next() {
            try {
                use.accept(running.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
