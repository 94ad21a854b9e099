package app.tradewind.intake.rows;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.relay.Companion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Finds the cells of the next rows on a thread of its own while the ones before are understood. The order
 * stays, and so does the place of an error: it comes after the rows that stand before it. Files of one
 * portion need no thread.
 */
public final class RowsAhead implements Rows {

    private static final int ROWS = 500;
    private static final int CHARACTERS = 200_000;
    private static final int PORTIONS = 8;
    private static final int LOOK_MILLIS = 50;

    private final Rows rows;
    private final Function<RawRow, String> telling;
    private final BlockingQueue<Portion> waiting = new ArrayBlockingQueue<>(PORTIONS);
    private volatile boolean stopped;
    private Companion companion;
    private Portion portion;
    private int at;

    /** @param told what the telling said of each @param failure what came after the rows, or {@code null} @param last whether nothing follows */
    private record Portion(List<RawRow> rows, List<String> told, Throwable failure, boolean last) { }

    public RowsAhead(Rows rows) {
        this(rows, row -> "");
    }

    /** @param telling is asked of every row on the thread that finds it */
    public RowsAhead(Rows rows, Function<RawRow, String> telling) {
        this.rows = rows;
        this.telling = telling;
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        if (portion == null) {
            portion = portion();
            if (!portion.last) {
                companion = Companion.start("rows-ahead", this::run);
            }
        }
        while (at == portion.rows.size()) {
            if (portion.failure != null) {
                throw passedOn(portion.failure);
            }
            if (portion.last) {
                return null;
            }
            portion = taken();
            at = 0;
        }
        return portion.rows.get(at++);
    }

    /** What the telling said of the row given last. */
    public String told() {
        return portion.told.get(at - 1);
    }

    @Override
    public boolean since1904() {
        return rows.since1904();
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        if (companion != null) {
            companion.join();
        }
        rows.close();
    }

    private void run() {
        boolean last = false;
        while (!last && !stopped) {
            Portion next = portion();
            last = next.last;
            put(next);
        }
    }

    private Portion portion() {
        List<RawRow> portion = new ArrayList<>(ROWS);
        List<String> told = new ArrayList<>(ROWS);
        long characters = 0;
        try {
            while (portion.size() < ROWS && characters < CHARACTERS) {
                RawRow row = rows.next();
                if (row == null) {
                    return new Portion(portion, told, null, true);
                }
                for (String cell : row.cells()) {
                    characters += cell == null ? 0 : cell.length();
                }
                String said = telling.apply(row);
                characters += said.length();
                portion.add(row);
                told.add(said);
            }
            return new Portion(portion, told, null, false);
        } catch (IOException | UnreadableException | RuntimeException | Error e) {
            return new Portion(portion, told, e, true);
        }
    }

    private void put(Portion next) {
        try {
            while (!stopped && !waiting.offer(next, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // Looks again whether anybody still wants it.
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private Portion taken() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static RuntimeException passedOn(Throwable failure) throws IOException, UnreadableException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof UnreadableException unreadable) {
            throw unreadable;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
