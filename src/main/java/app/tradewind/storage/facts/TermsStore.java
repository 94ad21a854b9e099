package app.tradewind.storage.facts;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Supplier terms as last imported. */
public final class TermsStore {

    private final Jdbi jdbi;

    public TermsStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest of each product and supplier. */
    public List<SupplierTerms> latest() {
        return read("select max(id) from supplier_terms group by sku, supplier");
    }

    /** The latest of each product, whoever supplies it. */
    public Map<String, SupplierTerms> bySku() {
        Map<String, SupplierTerms> bySku = new TreeMap<>();
        read("select max(id) from supplier_terms group by sku").forEach(terms -> bySku.put(terms.sku(), terms));
        return bySku;
    }

    private List<SupplierTerms> read(String ids) {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            return handle.createQuery("select * from supplier_terms where id in (" + ids + ") order by sku, supplier")
                    .map((row, context) -> terms(row, origins)).list();
        });
    }

    private static SupplierTerms terms(ResultSet row, Origins origins) throws SQLException {
        return new SupplierTerms(row.getString("sku"), row.getString("supplier"), Cells.money(row, "unit_cost"),
                new SupplierTerms.OrderRule(row.getInt("moq"), row.getInt("pack_size"),
                        Cells.number(row, "weight_kg"), Cells.number(row, "volume_m3")),
                new SupplierTerms.LeadTime(row.getDouble("lead_days"), Cells.number(row, "lead_sd_days")),
                origins.of(row));
    }
}
