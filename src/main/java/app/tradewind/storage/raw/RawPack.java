package app.tradewind.storage.raw;

import app.tradewind.storage.rows.Packer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Texts of rows in one block, pieces between tabs: a piece is the one above it, or one that stood in the
 * block before, or what it has in common with the one above it and the rest. Order lines shrink to about a
 * fourth at a fifth of what deflating them costs. Any text comes back as it was.
 */
final class RawPack {

    /** First byte of such a block; a deflated one, as blocks were before, begins with another. */
    static final byte MARK = 0;

    private static final int LITERAL = 0;
    private static final int ABOVE = 1;
    private static final int KNOWN = 2;

    private static final byte[] TAB = {'\t'};
    private static final int SLOT_BITS = 13;
    /** Golden ratio of 32 bits, Knuth's multiplicative hashing. */
    private static final int SPREAD = 0x9E3779B9;
    private static final int START_PIECES = 32;
    private static final int TAIL = 8;

    private final Pieces pieces = new Pieces();
    /** Numbers of literals and one more, by what their pieces end with. */
    private final int[] slots = new int[1 << SLOT_BITS];
    /** Where the pieces of a text end. */
    private int[] stops = new int[START_PIECES];
    private Packer out = begun();
    private int rows;

    private static Packer begun() {
        Packer packer = new Packer(1 << 14);
        return packer.add(MARK);
    }

    int rows() {
        return rows;
    }

    /** Bytes of the texts so far. */
    int size() {
        return pieces.size;
    }

    void add(String row) {
        byte[] text = row.getBytes(StandardCharsets.UTF_8);
        int start = pieces.append(text);
        int count = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\t') {
                count = stop(count, start + i);
            }
        }
        count = stop(count, start + text.length);
        out.add(count);
        for (int place = 0; place < count; place++) {
            piece(place, start, stops[place]);
            start = stops[place] + 1;
        }
        pieces.end(count);
        rows++;
    }

    private int stop(int count, int at) {
        if (count == stops.length) {
            stops = Arrays.copyOf(stops, count * 2);
        }
        stops[count] = at;
        return count + 1;
    }

    /** The block and a check sum behind it, after which the next one begins. */
    byte[] take() {
        byte[] body = out.bytes();
        byte[] packed = ByteBuffer.allocate(body.length + Integer.BYTES).put(body).putInt(sum(body, body.length)).array();
        out = begun();
        rows = 0;
        Arrays.fill(slots, 0);
        pieces.clear();
        return packed;
    }

    private void piece(int place, int from, int to) {
        int common = pieces.common(place, from, to);
        if (common < 0) {
            out.add(ABOVE);
        } else {
            int slot = slot(from, to);
            int known = slots[slot] - 1;
            if (known >= 0 && pieces.isLiteral(known, from, to)) {
                out.add(KNOWN + known);
            } else {
                slots[slot] = pieces.literal(from, to) + 1;
                out.add(LITERAL).add(common).addBytes(pieces.bytes, from + common, to);
            }
        }
        pieces.place(place, from, to);
    }

    private int slot(int from, int to) {
        int hash = to - from;
        for (int i = Math.max(from, to - TAIL); i < to; i++) {
            hash = hash * 31 + pieces.bytes[i];
        }
        return hash * SPREAD >>> Integer.SIZE - SLOT_BITS;
    }

    /** Whether a block is as it was written. */
    static boolean isWhole(byte[] packed) {
        int body = packed.length - Integer.BYTES;
        return body > 0 && ByteBuffer.wrap(packed).getInt(body) == sum(packed, body);
    }

    private static int sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    /** Takes the texts of a block in order, as long as it answers {@code true}. */
    interface Taker {
        boolean take(Supplier<String> text);
    }

    static void read(byte[] packed, Taker taker) {
        Packer.Reader in = new Packer.Reader(Arrays.copyOf(packed, packed.length - Integer.BYTES));
        in.next();
        Pieces pieces = new Pieces();
        boolean more = true;
        while (more && in.hasMore()) {
            int start = pieces.size;
            int count = (int) in.next();
            for (int place = 0; place < count; place++) {
                int from = pieces.size;
                readPiece(in, pieces, place);
                pieces.place(place, from, pieces.size);
                pieces.append(TAB);
            }
            pieces.end(count);
            more = taker.take(() -> new String(pieces.bytes, start, pieces.size - start - 1, StandardCharsets.UTF_8));
        }
    }

    private static void readPiece(Packer.Reader in, Pieces pieces, int place) {
        int code = (int) in.next();
        if (code == LITERAL) {
            int from = pieces.size;
            int common = (int) in.next();
            if (common > 0) {
                pieces.copy(pieces.starts[place], pieces.starts[place] + common);
            }
            pieces.append(in.nextBytes());
            pieces.literal(from, pieces.size);
        } else if (code == ABOVE) {
            pieces.copy(pieces.starts[place], pieces.ends[place]);
        } else {
            pieces.copy(pieces.literals[2 * (code - KNOWN)], pieces.literals[2 * (code - KNOWN) + 1]);
        }
    }

    /** The texts of a block one after another, its literals, and the pieces of the row above. */
    private static final class Pieces {
        private byte[] bytes = new byte[1 << 14];
        private int size;
        private int[] literals = new int[1 << 10];
        private int count;
        private int[] starts = new int[START_PIECES];
        private int[] ends = new int[START_PIECES];
        private int above;

        /** @return where it begins */
        int append(byte[] text) {
            room(text.length);
            System.arraycopy(text, 0, bytes, size, text.length);
            size += text.length;
            return size - text.length;
        }

        void copy(int from, int to) {
            room(to - from);
            System.arraycopy(bytes, from, bytes, size, to - from);
            size += to - from;
        }

        /** What a piece has in common with the one above it, -1 for all. */
        int common(int place, int from, int to) {
            if (place >= above) {
                return 0;
            }
            return Arrays.mismatch(bytes, starts[place], ends[place], bytes, from, to);
        }

        boolean isLiteral(int number, int from, int to) {
            return Arrays.equals(bytes, literals[2 * number], literals[2 * number + 1], bytes, from, to);
        }

        /** @return its number */
        int literal(int from, int to) {
            if (2 * count == literals.length) {
                literals = Arrays.copyOf(literals, literals.length * 2);
            }
            literals[2 * count] = from;
            literals[2 * count + 1] = to;
            return count++;
        }

        void place(int place, int from, int to) {
            if (place == starts.length) {
                starts = Arrays.copyOf(starts, place * 2);
                ends = Arrays.copyOf(ends, place * 2);
            }
            starts[place] = from;
            ends[place] = to;
        }

        void end(int pieces) {
            above = pieces;
        }

        void clear() {
            size = 0;
            count = 0;
            above = 0;
        }

        private void room(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
            }
        }
    }
}
