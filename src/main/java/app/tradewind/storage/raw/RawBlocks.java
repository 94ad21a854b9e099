package app.tradewind.storage.raw;

import app.tradewind.storage.rows.Bulk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * The raw text of an import's rows, a thousand to a block, packed: a block is one row to insert. Blocks of
 * earlier versions are deflated, each text led by its length.
 */
public final class RawBlocks implements AutoCloseable {

    /** Longer raw texts are cut here; no spreadsheet cell is that long, a broken file may be. */
    public static final int LONGEST = 200_000;

    private static final int ROWS = 1_000;
    private static final int BYTES = 200_000;

    private final PreparedStatement insert;
    private final Bulk bulk;
    private final RawPack waiting = new RawPack();
    private long firstId;

    /** @param bulk does the work on the connection */
    public RawBlocks(Connection connection, Bulk bulk) throws SQLException {
        this.bulk = bulk;
        insert = connection.prepareStatement("insert into raw_block (first_id, packed) values (?, ?)");
    }

    /** Rows come in the order of their ids, without gaps. */
    public void add(long id, String raw) throws SQLException {
        if (waiting.rows() == 0) {
            firstId = id;
        }
        waiting.add(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        if (waiting.rows() == ROWS || waiting.size() >= BYTES) {
            flush();
        }
    }

    public void flush() throws SQLException {
        if (waiting.rows() > 0) {
            long id = firstId;
            byte[] packed = waiting.take();
            bulk.add(() -> insert(id, packed));
        }
    }

    private void insert(long id, byte[] packed) throws SQLException {
        insert.setLong(1, id);
        insert.setBytes(2, packed);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    /** Unpacks a whole block. @throws UncheckedIOException if it is damaged */
    public static void check(byte[] packed) {
        if (packed[0] != RawPack.MARK) {
            inflated(packed);
        } else if (!RawPack.isWhole(packed)) {
            throw new UncheckedIOException(new StreamCorruptedException("a packed block is not as it was written"));
        }
    }

    /** The text of row {@code index} of a block, counted from 0. */
    public static String text(byte[] packed, int index) {
        if (packed[0] != RawPack.MARK) {
            return inflated(packed).get(index);
        }
        List<String> found = new ArrayList<>(1);
        int[] passed = new int[1];
        RawPack.read(packed, text -> {
            if (passed[0]++ == index) {
                found.add(text.get());
            }
            return found.isEmpty();
        });
        return found.get(0);
    }

    /** All texts of a block. */
    public static List<String> texts(byte[] packed) {
        if (packed[0] != RawPack.MARK) {
            return inflated(packed);
        }
        List<String> texts = new ArrayList<>();
        RawPack.read(packed, text -> texts.add(text.get()));
        return texts;
    }

    private static List<String> inflated(byte[] packed) {
        List<String> texts = new ArrayList<>();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] head = in.readNBytes(Integer.BYTES);
            while (head.length == Integer.BYTES) {
                texts.add(new String(in.readNBytes(ByteBuffer.wrap(head).getInt()), StandardCharsets.UTF_8));
                head = in.readNBytes(Integer.BYTES);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
