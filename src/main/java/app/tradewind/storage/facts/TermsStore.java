package app.tradewind.storage.facts;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Supplier terms as last imported. */
public final class TermsStore {

    private static final Comparator<SupplierTerms> LATER = Comparator.comparingLong(terms -> terms.origin().importId());

    private final Jdbi jdbi;

    public TermsStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest of each product and supplier. */
    public List<SupplierTerms> latest() {
        return jdbi.withHandle(handle -> {
            Aliases aliases = new Aliases(handle);
            return aliases.one(read(handle, aliases, "where id in (select max(id) from supplier_terms group by sku, supplier)"
                    + " order by sku, supplier"), terms -> List.of(terms.sku(), terms.supplier()), LATER,
                    Comparator.comparing(SupplierTerms::sku).thenComparing(SupplierTerms::supplier));
        });
    }

    /** All terms of every import that stands, in the order they came. */
    public List<SupplierTerms> all() {
        return jdbi.withHandle(handle -> read(handle, new Aliases(handle), "order by id"));
    }

    /** The latest of each product, whoever supplies it. */
    public Map<String, SupplierTerms> bySku() {
        Map<String, SupplierTerms> bySku = new TreeMap<>();
        jdbi.useHandle(handle -> read(handle, new Aliases(handle),
                "where id in (select max(id) from supplier_terms group by sku) order by id")
                .forEach(terms -> bySku.put(terms.sku(), terms)));
        return bySku;
    }

    private static List<SupplierTerms> read(Handle handle, Aliases aliases, String which) {
        Origins origins = new Origins(handle);
        return handle.createQuery("select * from supplier_terms " + which)
                .map((row, context) -> terms(row, origins, aliases)).list();
    }

    private static SupplierTerms terms(ResultSet row, Origins origins, Aliases aliases) throws SQLException {
        return new SupplierTerms(aliases.of(Aliases.SKU, row.getString("sku")),
                aliases.of(Aliases.SUPPLIER, row.getString("supplier")), Cells.money(row, "unit_cost"),
                new SupplierTerms.OrderRule(row.getInt("moq"), row.getInt("pack_size"),
                        Cells.number(row, "weight_kg"), Cells.number(row, "volume_m3")),
                new SupplierTerms.LeadTime(row.getDouble("lead_days"), Cells.number(row, "lead_sd_days")),
                origins.of(row));
    }
}
