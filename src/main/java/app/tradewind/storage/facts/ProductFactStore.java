package app.tradewind.storage.facts;

import app.tradewind.catalog.ProductFact;
import app.tradewind.storage.rows.Aliases;
import app.tradewind.storage.rows.Origins;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What supplier sheets say of products. */
public final class ProductFactStore {

    private final Jdbi jdbi;

    public ProductFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The latest of each product and name, in that order. */
    public List<ProductFact> latest() {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            Aliases aliases = new Aliases(handle);
            return handle.createQuery("select * from product_fact where id in (select max(id) from product_fact group by sku, lower(name))"
                    + " order by sku, name").map((row, context) -> new ProductFact(aliases.of(Aliases.SKU, row.getString("sku")),
                            row.getString("name"), aliases.of(Aliases.ATTRIBUTE + row.getString("name"), row.getString("fact")), origins.of(row)))
                    .list();
        });
    }
}
