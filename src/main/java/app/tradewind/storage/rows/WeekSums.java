package app.tradewind.storage.rows;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What an import or its undoing changes in the weekly sums: gathered in memory, then written over the touched items only. */
public final class WeekSums {

    private static final int BATCH = 1000;
    private static final int START = 64;

    /** By currency, then by item, whose numbers have no gaps. */
    private final Map<String, Weeks[]> changes = new HashMap<>();

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
            boolean first = isBlank(connection);
            int waiting = 0;
            for (Map.Entry<String, Weeks[]> currency : changes.entrySet()) {
                Weeks[] items = currency.getValue();
                for (int item = 0; item < items.length; item++) {
                    Weeks sum = items[item];
                    if (sum == null) {
                        continue;
                    }
                    if (!first) {
                        sum = stored(read, item, currency.getKey());
                        sum.addAll(items[item]);
                    }
                    PreparedStatement statement = sum.isEmpty() ? drop : write;
                    statement.setInt(1, item);
                    statement.setString(2, currency.getKey());
                    if (statement == write) {
                        statement.setBytes(3, sum.pack());
                    }
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
            drop.executeBatch();
        }
    }

    private void change(int item, LocalDate day, int units, BigDecimal gross, String currency) {
        Weeks[] items = changes.get(currency);
        if (items == null || item >= items.length) {
            items = items == null ? new Weeks[Math.max(START, item + 1)] : Arrays.copyOf(items, Math.max(item + 1, items.length * 2));
            changes.put(currency, items);
        }
        if (items[item] == null) {
            items[item] = new Weeks();
        }
        items[item].add(Weeks.weekOf(day), units, gross);
    }

    private static String code(Money gross) {
        return gross == null ? "" : gross.currency().getCurrencyCode();
    }

    /** Whether nothing is summed yet, as before a workspace's first import. */
    private static boolean isBlank(Connection connection) throws SQLException {
        try (PreparedStatement any = connection.prepareStatement("select 1 from item_week fetch first 1 row only");
                ResultSet found = any.executeQuery()) {
            return !found.next();
        }
    }

    private static Weeks stored(PreparedStatement read, int item, String currency) throws SQLException {
        read.setInt(1, item);
        read.setString(2, currency);
        try (ResultSet found = read.executeQuery()) {
            return found.next() ? Weeks.unpack(found.getBytes(1)) : new Weeks();
        }
    }
}
