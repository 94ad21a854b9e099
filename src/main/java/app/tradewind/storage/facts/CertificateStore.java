package app.tradewind.storage.facts;

import app.tradewind.catalog.Certificate;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
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
            Aliases aliases = new Aliases(handle);
            return aliases.one(read(handle, aliases, " where id in (select max(id) from certificate group by sku, mark, number)"
                    + " order by sku, mark, number"), paper -> List.of(paper.sku(), paper.mark(), paper.number()),
                    Comparator.comparingLong(paper -> paper.origin().importId()),
                    Comparator.comparing(Certificate::sku).thenComparing(Certificate::mark).thenComparing(Certificate::number));
        });
    }

    /** Every paper of every import that stands, in the order they came. */
    public List<Certificate> all() {
        return jdbi.withHandle(handle -> read(handle, new Aliases(handle), " order by id"));
    }

    private static List<Certificate> read(Handle handle, Aliases aliases, String which) {
        Origins origins = new Origins(handle);
        return handle.createQuery("select * from certificate" + which).map((row, context) -> new Certificate(
                aliases.of(Aliases.SKU, row.getString("sku")), aliases.of(Aliases.MARK, row.getString("mark")),
                row.getString("number"), row.getObject("valid_until", LocalDate.class), new Certificate.Reach(Cells.list(row, "markets"), Cells.list(row, "models")),
                origins.of(row))).list();
    }
}
