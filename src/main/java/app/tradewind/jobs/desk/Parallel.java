package app.tradewind.jobs.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work on many things by several threads; answers in the order of the things. */
public final class Parallel {

    private Parallel() { }

    public static <T, R> List<R> map(List<T> things, Function<T, R> work, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<R>> running = new ArrayList<>();
            for (T thing : things) {
                running.add(pool.submit(() -> work.apply(thing)));
            }
            List<R> done = new ArrayList<>();
            for (Future<R> one : running) {
                done.add(one.get());
            }
            return done;
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
