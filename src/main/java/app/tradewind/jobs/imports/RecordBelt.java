package app.tradewind.jobs.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Carries records to their taker on a thread of its own, in order, so that reading and storing go side by
 * side. A few thousand are on the belt at most. What the taker throws comes out of the next call here.
 * The taker's thread is never interrupted: a database that is interrupted while it writes closes its file.
 */
public final class RecordBelt implements RecordSink, AutoCloseable {

    private static final int RECORDS = 1_000;
    private static final int CHARACTERS = 400_000;
    private static final int PORTIONS = 6;
    private static final int LOOK_MILLIS = 50;
    private static final Portion END = new Portion(List.of(), List.of());

    private final BiConsumer<CatalogRecord, String> taker;
    private final Predicate<CatalogRecord> wanted;
    private final BiConsumer<String, String> buyers;
    private final BlockingQueue<Portion> waiting = new ArrayBlockingQueue<>(PORTIONS);
    private volatile boolean stopped;
    private volatile Throwable failure;
    private Thread thread;
    private Portion loading = new Portion(new ArrayList<>(RECORDS), new ArrayList<>(RECORDS));
    private int characters;

    private record Portion(List<CatalogRecord> records, List<String> raws) { }

    public RecordBelt(BiConsumer<CatalogRecord, String> taker) {
        this(taker, record -> true, null);
    }

    /**
     * @param wanted asked before a row is used, on the reading thread
     * @param buyers takes orders and who placed them, on the reading thread; {@code null} for nobody
     */
    public RecordBelt(BiConsumer<CatalogRecord, String> taker, Predicate<CatalogRecord> wanted, BiConsumer<String, String> buyers) {
        this.taker = taker;
        this.wanted = wanted;
        this.buyers = buyers;
    }

    @Override
    public boolean wantsBuyers() {
        return buyers != null;
    }

    /** Does not travel on the belt: what is to be hashed is hashed at once. */
    @Override
    public void buyer(String order, String buyer) {
        buyers.accept(order, buyer);
    }

    @Override
    public boolean wants(CatalogRecord record) {
        return wanted.test(record);
    }

    @Override
    public void accept(CatalogRecord record, String raw) {
        loading.records.add(record);
        loading.raws.add(raw);
        characters += raw.length();
        if (loading.records.size() >= RECORDS || characters >= CHARACTERS) {
            if (thread == null) {
                thread = new Thread(this::run, "records");
                thread.setDaemon(true);
                thread.start();
            }
            put(loading);
            loading = new Portion(new ArrayList<>(RECORDS), new ArrayList<>(RECORDS));
            characters = 0;
        }
    }

    /** A cancelled line goes the same way: it takes the place of the sale that an earlier export told. */
    @Override
    public void cancelled(Sale line, String raw) {
        accept(line, raw);
    }

    /** Returns when the taker has had everything. A file of one portion is handed over here, without a thread. */
    public void finish() {
        if (thread == null) {
            hand(loading);
            return;
        }
        put(loading);
        put(END);
        joined();
        check();
    }

    /** Drops what is on the belt and waits until the taker has let go of what it holds. */
    @Override
    public void close() {
        stopped = true;
        if (thread != null) {
            joined();
        }
    }

    private void run() {
        try {
            while (!stopped) {
                Portion portion = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (portion == END) {
                    return;
                }
                if (portion != null) {
                    hand(portion);
                }
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void hand(Portion portion) {
        for (int i = 0; i < portion.records.size() && !stopped; i++) {
            taker.accept(portion.records.get(i), portion.raws.get(i));
        }
    }

    private void put(Portion portion) {
        try {
            do {
                check();
            } while (!waiting.offer(portion, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void check() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    private void joined() {
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
