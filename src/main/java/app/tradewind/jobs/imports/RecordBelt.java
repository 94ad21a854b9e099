package app.tradewind.jobs.imports;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.RecordSink;
import app.tradewind.relay.Belt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Carries records to their taker on a thread of its own, in order, so that reading and storing go side by
 * side. A few thousand are on the belt at most. What the taker throws comes out of the next call here.
 */
public final class RecordBelt implements RecordSink, AutoCloseable {

    private static final int RECORDS = 1_000;
    private static final int CHARACTERS = 400_000;
    private static final int PORTIONS = 6;

    private final BiConsumer<CatalogRecord, String> taker;
    private final Predicate<CatalogRecord> wanted;
    private final BiConsumer<String, String> buyers;
    private final Belt<Portion, RuntimeException> belt = new Belt<>("records", PORTIONS, this::hand);
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
        if (!belt.used()) {
            hand(loading);
            return;
        }
        put(loading);
        belt.finish();
    }

    /** Drops what is on the belt and waits until the taker has let go of what it holds. */
    @Override
    public void close() {
        belt.close();
    }

    private void hand(Portion portion) {
        for (int i = 0; i < portion.records.size() && !belt.stopped(); i++) {
            taker.accept(portion.records.get(i), portion.raws.get(i));
        }
    }

    /** A call that was interrupted goes no further; what is on the belt is dropped by whoever closes it. */
    private void put(Portion portion) {
        belt.put(portion);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
