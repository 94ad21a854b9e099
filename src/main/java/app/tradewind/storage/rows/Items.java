package app.tradewind.storage.rows;

import app.tradewind.catalog.SkuMarket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for products in markets, so that a row names its item with four bytes. New ones belong to the
 * caller's transaction, and are in it after {@link #flush}.
 */
public final class Items implements AutoCloseable {

    private static final int BATCH = 1000;

    /** By market, then by product number: texts remember their hash, pairs do not. */
    private final Map<String, Map<String, Integer>> known = new HashMap<>();
    private final PreparedStatement insert;
    private int next = 1;
    private int waiting;

    public Items(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select id, sku, market from item");
                ResultSet found = read.executeQuery()) {
            while (found.next()) {
                in(found.getString(3)).put(found.getString(2), found.getInt(1));
                next = Math.max(next, found.getInt(1) + 1);
            }
        }
        insert = connection.prepareStatement("insert into item (id, sku, market) values (?, ?, ?)");
    }

    public int number(SkuMarket item) throws SQLException {
        Map<String, Integer> market = in(item.market());
        Integer number = market.get(item.sku());
        if (number == null) {
            number = next++;
            insert.setInt(1, number);
            insert.setString(2, item.sku());
            insert.setString(3, item.market());
            insert.addBatch();
            market.put(item.sku(), number);
            if (++waiting % BATCH == 0) {
                insert.executeBatch();
            }
        }
        return number;
    }

    /** Writes what waits. */
    public void flush() throws SQLException {
        insert.executeBatch();
    }

    private Map<String, Integer> in(String market) {
        return known.computeIfAbsent(market, missing -> new HashMap<>());
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
