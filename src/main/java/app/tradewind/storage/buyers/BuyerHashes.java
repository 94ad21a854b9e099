package app.tradewind.storage.buyers;

import app.tradewind.storage.rows.LongTable;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.RowId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Gathers the buyers of one import's orders. What is handed in is hashed at once and not kept. */
public final class BuyerHashes {

    private static final String HMAC = "HmacSHA256";
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;
    /** Bytes of one cell, whole pairs: well under what a cell of the database holds. */
    private static final int CELL = 30_000 * BuyerStore.PAIR;

    private final Mac mac;
    private final LongTable buyers = new LongTable();

    /** @param key of the workspace */
    BuyerHashes(byte[] key) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** @param order number of the order @param buyer who placed it, written alike each time */
    public void see(String order, String buyer) {
        long hash = ByteBuffer.wrap(mac.doFinal(buyer.getBytes(StandardCharsets.UTF_8))).getLong();
        buyers.put(fingerprint(order), hash == 0 ? 1 : hash);
    }

    /** Orders whose buyer is known. */
    public int orders() {
        return buyers.size();
    }

    /** Writes them in the caller's transaction, as belonging to an import. */
    public void write(Connection connection, long importId) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into buyer_block (first_id, packed) values (?, ?)")) {
            Packer pairs = new Packer(buyers.size() * BuyerStore.PAIR);
            buyers.each((order, buyer) -> pairs.addWhole(order).addWhole(buyer));
            byte[] all = pairs.bytes();
            long id = RowId.first(importId);
            for (int from = 0; from < all.length; from += CELL) {
                insert.setLong(1, id++);
                insert.setBytes(2, Arrays.copyOfRange(all, from, Math.min(all.length, from + CELL)));
                insert.executeUpdate();
            }
        }
    }

    /** 64 bits of an order's number. */
    static long fingerprint(String order) {
        long state = OFFSET;
        for (int i = 0; i < order.length(); i++) {
            state = (state ^ order.charAt(i)) * PRIME;
        }
        state = (state ^ state >>> Integer.SIZE) * MIX;
        return state ^ state >>> Integer.SIZE;
    }
}
