package app.tradewind.storage.rows;

import app.tradewind.catalog.SkuMarket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** What texts are read as, after the cleanings that stand. Without any, everything is read as it came. */
public final class Aliases {

    /** Fields whose texts may be read as others. */
    public static final String SKU = "sku";
    public static final String CATEGORY = "category";
    public static final String BRAND = "brand";
    public static final String PLACE = "place";
    public static final String SUPPLIER = "supplier";
    public static final String MARK = "mark";
    public static final String RIVAL = "rival";
    /** Start of the field of an attribute; its name follows. */
    public static final String ATTRIBUTE = "attribute:";

    /** A is read as B and B as C: nobody goes round in circles longer than this. */
    private static final int STEPS = 16;

    private final Map<Key, String> becomes = new HashMap<>();

    private record Key(String field, String was) { }

    public Aliases(Handle handle) {
        handle.createQuery("select a.field, a.was, a.becomes from cleaning_alias a join cleaning c on c.id = a.cleaning_id"
                + " where c.accepted and c.undone_at is null order by c.id").map((row, context) -> {
                    becomes.put(new Key(row.getString(1), row.getString(2)), row.getString(3));
                    return true;
                }).list();
    }

    public boolean isEmpty() {
        return becomes.isEmpty();
    }

    public String of(String field, String text) {
        String now = text;
        for (int i = 0; i < STEPS && !becomes.isEmpty(); i++) {
            String next = becomes.get(new Key(field, now));
            if (next == null) {
                return now;
            }
            now = next;
        }
        return now;
    }

    /** @param row stands on a row with the columns {@code sku} and {@code market} */
    public SkuMarket item(ResultSet row) throws SQLException {
        return new SkuMarket(of(SKU, row.getString("sku")), row.getString("market"));
    }

    /** Named facts, each value as it is read. */
    public Map<String, String> attributes(Map<String, String> came) {
        if (becomes.isEmpty()) {
            return came;
        }
        Map<String, String> read = new LinkedHashMap<>();
        came.forEach((name, value) -> read.put(name, of(ATTRIBUTE + name, value)));
        return read;
    }

    /**
     * Rows that became alike by being read so: of those with the same key the best one, in order.
     *
     * @param better the greater one is kept
     */
    public <T> List<T> one(List<T> rows, Function<T, Object> key, Comparator<T> better, Comparator<T> order) {
        if (becomes.isEmpty()) {
            return rows;
        }
        Map<Object, T> kept = new LinkedHashMap<>();
        rows.forEach(row -> kept.merge(key.apply(row), row, (a, b) -> better.compare(a, b) >= 0 ? a : b));
        List<T> ordered = new ArrayList<>(kept.values());
        ordered.sort(order);
        return ordered;
    }
}
