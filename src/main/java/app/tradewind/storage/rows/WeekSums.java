package app.tradewind.storage.rows;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What an import or its undoing changes in the weekly sums: gathered in memory, then written over the touched items only. */
public final class WeekSums {

    private static final int BATCH = 1000;

    private final Map<Key, Weeks> changes = new HashMap<>();

    private record Key(int item, String currency) { }

    /** A line begins to count. */
    public void add(int item, LocalDate day, int units, Money gross) {
        change(item, day, units, gross == null ? null : gross.amount(), code(gross));
    }

    /** A line no longer counts. */
    public void takeBack(int item, LocalDate day, int units, Money gross) {
        change(item, day, -units, gross == null ? null : gross.amount().negate(), code(gross));
    }

    /** Writes the changes within the caller's transaction; an item without sums leaves the table. */
    public void writeTo(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(
                        "select packed from item_week where item = ? and currency = ?");
                PreparedStatement write = connection.prepareStatement(
                        "merge into item_week (item, currency, packed) values (?, ?, ?)");
                PreparedStatement drop = connection.prepareStatement(
                        "delete from item_week where item = ? and currency = ?")) {
            int waiting = 0;
            for (Map.Entry<Key, Weeks> change : changes.entrySet()) {
                Key key = change.getKey();
                Weeks sum = stored(read, key);
                sum.addAll(change.getValue());
                PreparedStatement statement = sum.isEmpty() ? drop : write;
                statement.setInt(1, key.item);
                statement.setString(2, key.currency);
                if (statement == write) {
                    statement.setBytes(3, sum.pack());
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
            drop.executeBatch();
        }
    }

    private void change(int item, LocalDate day, int units, BigDecimal gross, String currency) {
        changes.computeIfAbsent(new Key(item, currency), key -> new Weeks()).add(Weeks.weekOf(day), units, gross);
    }

    private static String code(Money gross) {
        return gross == null ? "" : gross.currency().getCurrencyCode();
    }

    private static Weeks stored(PreparedStatement read, Key key) throws SQLException {
        read.setInt(1, key.item);
        read.setString(2, key.currency);
        try (ResultSet found = read.executeQuery()) {
            return found.next() ? Weeks.unpack(found.getBytes(1)) : new Weeks();
        }
    }
}
