package app.tradewind.storage.rows;

import app.tradewind.catalog.SkuMarket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Numbers for products in markets, so that a row names its item with four bytes. New ones belong to the
 * caller's transaction, and are in it after {@link #flush}.
 */
public final class Items implements AutoCloseable {

    private static final int BATCH = 1000;

    private static final int START = 1 << 10;

    /** Open-addressed by both texts' hashes, which texts remember: asked for every order line. */
    private SkuMarket[] known = new SkuMarket[START];
    private int[] numbers = new int[START];
    private int size;
    private final PreparedStatement insert;
    private int next = 1;
    private int waiting;

    public Items(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select id, sku, market from item");
                ResultSet found = read.executeQuery()) {
            while (found.next()) {
                put(new SkuMarket(found.getString(2), found.getString(3)), found.getInt(1));
                next = Math.max(next, found.getInt(1) + 1);
            }
        }
        insert = connection.prepareStatement("insert into item (id, sku, market) values (?, ?, ?)");
    }

    public int number(SkuMarket item) throws SQLException {
        int slot = slot(item);
        if (known[slot] != null) {
            return numbers[slot];
        }
        int number = next++;
        insert.setInt(1, number);
        insert.setString(2, item.sku());
        insert.setString(3, item.market());
        insert.addBatch();
        put(item, number);
        if (++waiting % BATCH == 0) {
            insert.executeBatch();
        }
        return number;
    }

    /** Writes what waits. */
    public void flush() throws SQLException {
        insert.executeBatch();
    }

    private void put(SkuMarket item, int number) {
        if (++size * 2 > known.length) {
            SkuMarket[] items = known;
            int[] before = numbers;
            known = new SkuMarket[items.length * 2];
            numbers = new int[items.length * 2];
            for (int i = 0; i < items.length; i++) {
                if (items[i] != null) {
                    int slot = slot(items[i]);
                    known[slot] = items[i];
                    numbers[slot] = before[i];
                }
            }
        }
        int slot = slot(item);
        known[slot] = item;
        numbers[slot] = number;
    }

    private int slot(SkuMarket item) {
        int hash = item.sku().hashCode() * 31 + item.market().hashCode();
        int slot = (hash ^ hash >>> 16) & known.length - 1;
        while (known[slot] != null && !(known[slot].sku().equals(item.sku()) && known[slot].market().equals(item.market()))) {
            slot = slot + 1 & known.length - 1;
        }
        return slot;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
