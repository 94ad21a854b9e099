package app.tradewind.storage.lines;

import app.tradewind.catalog.Origin;
import app.tradewind.storage.raw.RawBlocks;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.StoreFailureException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds the raw text of a stored row by where it came from. */
public final class RawRows {

    private static final List<String> TABLES = List.of("listing", "stock_level", "supplier_terms", "certificate", "competitor_price",
            "fx_rate", "period_sales", "unit_cost", "estimate", "trend_point", "review", "planned",
            "product_fact", "shipment", "ad_line", "price_limit");

    private RawRows() { }

    /** The row as it stood in the file, without personal columns; empty where it is not stored any more. */
    public static Optional<String> of(Handle handle, Origin origin) {
        List<Integer> sources = handle.createQuery("select source from source where import_id = ? and file = ? and sheet = ?")
                .bind(0, origin.importId()).bind(1, origin.file()).bind(2, origin.sheet()).mapTo(Integer.class).list();
        for (int source : sources) {
            Optional<Long> line = line(handle, origin, source);
            if (line.isPresent()) {
                return Optional.of(text(handle, line.get()));
            }
            for (String table : TABLES) {
                Optional<Long> id = handle.createQuery("select id from " + table
                                + " where id between ? and ? and source = ? and row_no = ? order by id fetch first row only")
                        .bind(0, RowId.first(origin.importId())).bind(1, RowId.last(origin.importId()))
                        .bind(2, source).bind(3, origin.row()).mapTo(Long.class).findFirst();
                if (id.isPresent()) {
                    return Optional.of(text(handle, id.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first order line of a row. */
    private static Optional<Long> line(Handle handle, Origin origin, int source) {
        List<Long> found = new ArrayList<>();
        try {
            new StoredLines(handle.getConnection()).between(RowId.first(origin.importId()), RowId.last(origin.importId()), line -> {
                if (line.place().source() == source && line.place().row() == origin.row()) {
                    found.add(line.id());
                }
            });
        } catch (SQLException e) {
            throw new StoreFailureException(e);
        }
        return found.stream().findFirst();
    }

    /** The raw text of the row with this id. */
    public static String text(Handle handle, long id) {
        return handle.createQuery("select first_id, packed from raw_block where first_id <= ?"
                        + " order by first_id desc fetch first row only")
                .bind(0, id).map((row, context) -> RawBlocks.text(row.getBytes(2), (int) (id - row.getLong(1)))).one();
    }
}
