package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted: ends with an error where far more come out than a table would hold. */
final class BoundedStream extends FilterInputStream {

    private final String name;
    private final long packed;
    private final Limits limits;
    private long unpacked;

    /** @param packed size of what is being unpacked */
    BoundedStream(InputStream in, String name, long packed, Limits limits) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws LimitException {
        unpacked += more;
        if (limits.exceeded(unpacked, packed)) {
            throw LimitException.bomb(name);
        }
    }
}
