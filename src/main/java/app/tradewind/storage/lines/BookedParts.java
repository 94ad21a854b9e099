package app.tradewind.storage.lines;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.RowId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Money of one order line that is booked in several parts, piece by piece: two bookings of one piece stand
 * for an order line of two. Line by line only the first booking meets the order line; here the others do.
 */
public final class BookedParts {

    private final Connection connection;
    private final long importId;
    private final Set<Long> posted;

    /** @param importId the import on its way @param posted imports that tell of bookings */
    public BookedParts(Connection connection, long importId, Set<Long> posted) {
        this.connection = connection;
        this.importId = importId;
        this.posted = posted;
    }

    /** Stored order lines with one of these keys: lines of orders, not bookings. */
    public Map<Long, List<Long>> orders(Set<Long> keys) throws SQLException {
        Map<Long, List<Long>> orders = new HashMap<>();
        if (!keys.isEmpty()) {
            StoredKeys.before(connection, importId, (key, id) -> {
                if (keys.contains(key) && !posted.contains(RowId.importOf(id))) {
                    orders.computeIfAbsent(key, none -> new ArrayList<>(1)).add(id);
                }
            });
        }
        return orders;
    }

    /**
     * Of new bookings the order lines that speak for them.
     *
     * @param parts places of second and further bookings, by the key of the first
     * @param orders order lines of earlier imports by the same key
     * @param more lines that would be in a shadow, beside those that are
     * @return ids of those order lines, by id of the booking
     */
    public Map<Long, Long> ordersOf(Map<Long, List<Integer>> parts, Map<Long, List<Long>> orders, Set<Long> more) throws SQLException {
        Set<Long> shadowed = new HashSet<>(new Shadows(connection).of(orders.values().stream().flatMap(List::stream).toList()).keySet());
        shadowed.addAll(more);
        Map<Long, Long> by = new HashMap<>();
        orders.forEach((key, ids) -> {
            long standing = ids.stream().filter(id -> !shadowed.contains(id)).findFirst().orElse(ids.get(ids.size() - 1));
            parts.get(key).forEach(place -> by.put(RowId.of(importId, place), standing));
        });
        return by;
    }

    /**
     * Of new order lines the bookings that earlier imports brought and no line speaks for yet.
     *
     * @param orders keys of the new lines
     * @return ids of the new order lines, by id of the booking
     */
    public Map<Long, Long> bookingsOf(Fingerprints orders) throws SQLException {
        Map<Integer, SkuMarket> items = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement("select id, sku, market from item");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                items.put(rows.getInt(1), new SkuMarket(rows.getString(2), rows.getString(3)));
            }
        }
        Map<Long, Long> by = new HashMap<>();
        for (long id : posted) {
            if (id != importId) {
                new StoredLines(connection).between(RowId.first(id), RowId.last(id), line -> {
                    if (line.line().number() > 1) {
                        int place = orders.place(Fingerprints.ofFirst(line.line().orderId(), items.get(line.item()), line.kind()));
                        if (place >= 0) {
                            by.put(line.id(), RowId.of(importId, place));
                        }
                    }
                });
            }
        }
        by.keySet().removeAll(new Shadows(connection).of(by.keySet()).keySet());
        return by;
    }
}
