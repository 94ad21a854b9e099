package app.tradewind.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows packed into bytes as they pass, to be read again. Numbers take one byte where they are small. */
final class RowMemory {

    private static final int CHUNK = 1 << 20;
    private static final int MOST_CHUNKS = 96;
    private static final int LARGEST_ROW = CHUNK / 4;

    private static final int LATIN = 0;
    private static final int WIDE = 1;
    private static final int ABSENT = 2;

    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] chunk = new byte[1 << 12];
    private int size;
    private boolean since1904;

    /** @return whether there was room for the row */
    boolean add(RawRow row) {
        long most = 16 + row.cells().length * 8L;
        for (String cell : row.cells()) {
            most += cell == null ? 0 : cell.length() * 2L;
        }
        if (most > LARGEST_ROW || size + most > CHUNK && !next()) {
            return false;
        }
        if (size + most > chunk.length) {
            chunk = Arrays.copyOf(chunk, CHUNK);
        }
        number(row.number());
        number(row.cells().length * 2 + (row.real() == null ? 0 : 1));
        for (int i = 0; i < row.cells().length; i++) {
            cell(row.cells()[i], row.isReal(i));
        }
        return true;
    }

    /** No row follows. @param old whether the workbook counts days from 1904 on */
    void end(boolean old) {
        since1904 = old;
        chunks.add(Arrays.copyOf(chunk, size));
        chunk = null;
    }

    /** All rows from the first on, after {@link #end}. */
    Rows rows() {
        return new Packed(List.copyOf(chunks), since1904);
    }

    private boolean next() {
        if (chunks.size() + 1 == MOST_CHUNKS) {
            return false;
        }
        chunks.add(Arrays.copyOf(chunk, size));
        size = 0;
        return true;
    }

    private void cell(String text, boolean real) {
        if (text == null) {
            number(ABSENT);
            return;
        }
        boolean latin = true;
        for (int i = 0; i < text.length(); i++) {
            latin &= text.charAt(i) <= 0xFF;
        }
        number(text.length() * 8 + (real ? 4 : 0) + (latin ? LATIN : WIDE));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            chunk[size++] = (byte) c;
            if (!latin) {
                chunk[size++] = (byte) (c >>> 8);
            }
        }
    }

    private void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            chunk[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        chunk[size++] = (byte) rest;
    }

    /** Packed rows one after another. */
    private static final class Packed implements Rows {
        private final List<byte[]> chunks;
        private byte[] chunk = {};
        private final boolean since1904;
        private int nextChunk;
        private int at;

        Packed(List<byte[]> chunks, boolean since1904) {
            this.chunks = chunks;
            this.since1904 = since1904;
        }

        @Override
        public RawRow next() {
            while (at == chunk.length) {
                if (nextChunk == chunks.size()) {
                    return null;
                }
                chunk = chunks.get(nextChunk++);
                at = 0;
            }
            int number = number();
            int head = number();
            String[] cells = new String[head >>> 1];
            boolean[] real = (head & 1) == 0 ? null : new boolean[cells.length];
            for (int i = 0; i < cells.length; i++) {
                int mark = number();
                cells[i] = text(mark);
                if (real != null) {
                    real[i] = (mark & 4) != 0;
                }
            }
            return new RawRow(number, cells, real);
        }

        @Override
        public boolean since1904() {
            return since1904;
        }

        private String text(int mark) {
            if ((mark & 3) == ABSENT) {
                return null;
            }
            int length = mark >>> 3;
            if ((mark & 3) == LATIN) {
                at += length;
                return length == 0 ? "" : new String(chunk, at - length, length, StandardCharsets.ISO_8859_1);
            }
            char[] text = new char[length];
            for (int i = 0; i < length; i++) {
                text[i] = (char) (chunk[at++] & 0xFF | chunk[at++] << 8);
            }
            return new String(text);
        }

        private int number() {
            int value = 0;
            int shift = 0;
            byte octet;
            do {
                octet = chunk[at++];
                value |= (octet & 0x7F) << shift;
                shift += 7;
            } while (octet < 0);
            return value;
        }

        @Override
        public void close() {
            chunk = new byte[0];
        }
    }
}
