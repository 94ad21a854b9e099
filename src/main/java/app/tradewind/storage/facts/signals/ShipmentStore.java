package app.tradewind.storage.facts.signals;

import app.tradewind.catalog.supply.Shipment;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Purchase orders and how they travelled. */
public final class ShipmentStore {

    private final Jdbi jdbi;

    public ShipmentStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Lines as the import said that came last with them: what was open and has arrived since stands once. An import
     * may bring several lines of one key; those are parts of it and all stand.
     */
    public List<Shipment> latest() {
        List<Shipment> every = every();
        Map<List<Object>, Long> last = new HashMap<>();
        every.forEach(line -> last.merge(line.key(), line.origin().importId(), Math::max));
        return every.stream().filter(line -> last.get(line.key()) == line.origin().importId()).toList();
    }

    /** All that was ever told, in the order it came. */
    public List<Shipment> every() {
        return jdbi.withHandle(ShipmentStore::read);
    }

    private static List<Shipment> read(Handle handle) {
        Origins origins = new Origins(handle);
        Aliases aliases = new Aliases(handle);
        return handle.createQuery("select * from shipment order by id").map((row, context) -> of(row, origins, aliases)).list();
    }

    private static Shipment of(ResultSet row, Origins origins, Aliases aliases) throws SQLException {
        return new Shipment(new Shipment.Order(row.getString("order_no"), row.getString("consignment"),
                aliases.of(Aliases.SUPPLIER, row.getString("supplier")), Cells.money(row, "unit_price")),
                aliases.of(Aliases.SKU, row.getString("sku")),
                new Shipment.Lane(row.getString("leaves"), row.getString("market"), row.getString("mode"), row.getString("carrier")),
                new Shipment.Days(day(row, "ordered_on"), day(row, "promised_on"), day(row, "shipped_on"), day(row, "arrived_on")),
                new Shipment.Pieces(Cells.whole(row, "ordered"), Cells.whole(row, "received"), Cells.whole(row, "rejected")),
                origins.of(row));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
