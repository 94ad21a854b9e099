package app.tradewind.storage.rows;

import app.tradewind.catalog.SkuMarket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Numbers for products in markets, so that a row names its item with four bytes. New ones belong to the caller's transaction. */
public final class Items implements AutoCloseable {

    private final Map<SkuMarket, Integer> known = new HashMap<>();
    private final PreparedStatement insert;
    private int next = 1;

    public Items(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select id, sku, market from item");
                ResultSet found = read.executeQuery()) {
            while (found.next()) {
                known.put(new SkuMarket(found.getString(2), found.getString(3)), found.getInt(1));
                next = Math.max(next, found.getInt(1) + 1);
            }
        }
        insert = connection.prepareStatement("insert into item (id, sku, market) values (?, ?, ?)");
    }

    public int number(SkuMarket item) throws SQLException {
        Integer number = known.get(item);
        if (number == null) {
            number = next++;
            insert.setInt(1, number);
            insert.setString(2, item.sku());
            insert.setString(3, item.market());
            insert.executeUpdate();
            known.put(item, number);
        }
        return number;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
