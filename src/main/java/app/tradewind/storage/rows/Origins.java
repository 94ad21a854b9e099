package app.tradewind.storage.rows;

import app.tradewind.catalog.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Gives a stored row its origin back: file and sheet by the numbers that its import gave them. */
public final class Origins {

    private final Map<Key, Place> places = new HashMap<>();

    private record Key(long importId, int source) { }

    private record Place(String file, String sheet) { }

    public Origins(Handle handle) {
        handle.createQuery("select import_id, source, file, sheet from source").map((row, context) -> {
            places.put(new Key(row.getLong(1), row.getInt(2)), new Place(row.getString(3), row.getString(4)));
            return true;
        }).list();
    }

    /** @param row stands on a row with the columns {@code id, source, row_no} */
    public Origin of(ResultSet row) throws SQLException {
        return of(row.getLong("id"), row.getInt("source"), row.getInt("row_no"));
    }

    /**
     * @param id of the stored row
     * @param source number of its file and sheet
     * @param row in that sheet
     */
    public Origin of(long id, int source, int row) {
        long importId = RowId.importOf(id);
        Place place = places.get(new Key(importId, source));
        return new Origin(importId, place.file, place.sheet, row);
    }
}
