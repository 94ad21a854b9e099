package app.tradewind.storage.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The raw text of an import's rows, a few hundred to a block, each block deflated: order lines shrink to
 * about a fifth, and a block is one row to insert.
 */
public final class RawBlocks implements AutoCloseable {

    /** Longer raw texts are cut here; no spreadsheet cell is that long, a broken file may be. */
    public static final int LONGEST = 200_000;

    private static final int ROWS = 500;
    private static final int CHARS = 100_000;

    private final PreparedStatement insert;
    private final Bulk bulk;
    private final List<String> waiting = new ArrayList<>();
    private long firstId;
    private int chars;

    /** @param bulk does the work on the connection */
    public RawBlocks(Connection connection, Bulk bulk) throws SQLException {
        this.bulk = bulk;
        insert = connection.prepareStatement("insert into raw_block (first_id, packed) values (?, ?)");
    }

    /** Rows come in the order of their ids, without gaps. */
    public void add(long id, String raw) throws SQLException {
        if (waiting.isEmpty()) {
            firstId = id;
        }
        String kept = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        waiting.add(kept);
        chars += kept.length();
        if (waiting.size() == ROWS || chars >= CHARS) {
            flush();
        }
    }

    public void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            long id = firstId;
            byte[] packed = pack(waiting);
            bulk.add(() -> insert(id, packed));
            waiting.clear();
            chars = 0;
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

    static byte[] pack(List<String> rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, deflater))) {
            for (String row : rows) {
                byte[] text = row.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** Unpacks a whole block. @throws UncheckedIOException if it is damaged */
    public static void check(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of row {@code index} of a block, counted from 0. */
    public static String text(byte[] packed, int index) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (int i = 0; i < index; i++) {
                in.readNBytes(in.readInt());
            }
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
