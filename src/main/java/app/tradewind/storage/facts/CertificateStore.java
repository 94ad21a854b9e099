package app.tradewind.storage.facts;

import app.tradewind.catalog.Certificate;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The evidence the seller holds. */
public final class CertificateStore {

    private final Jdbi jdbi;

    public CertificateStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest state of each paper: product, mark and number; expired ones included. */
    public List<Certificate> latest() {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            return handle.createQuery("select * from certificate"
                    + " where id in (select max(id) from certificate group by sku, mark, number)"
                    + " order by sku, mark, number").map((row, context) -> new Certificate(
                            row.getString("sku"), row.getString("mark"), row.getString("number"),
                            row.getObject("valid_until", LocalDate.class), Cells.list(row, "markets"), origins.of(row)))
                    .list();
        });
    }
}
