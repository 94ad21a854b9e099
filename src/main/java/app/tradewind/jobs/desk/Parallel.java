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
        int most = Math.max(1, threads);
        ExecutorService pool = Executors.newFixedThreadPool(most);
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            for (T thing : things) {
                if (running.size() == AHEAD * most) {
                    use.accept(running.remove().get());
                }
                running.add(pool.submit(() -> work.apply(thing)));
            }
            while (!running.isEmpty()) {
                use.accept(running.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
