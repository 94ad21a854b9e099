package app.tradewind.storage.facts;

import app.tradewind.catalog.FxRate;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Exchange rates as imported. How they are used, {@code market.FxRates} knows. */
public final class FxStore {

    private final Jdbi jdbi;

    public FxStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All rates, the latest first; of two for the same pair and day the one imported last comes first. */
    public List<FxRate> all() {
        return jdbi.withHandle(handle -> {
            Origins origins = new Origins(handle);
            return handle.createQuery("select * from fx_rate order by valid_on desc, id desc")
                    .map((row, context) -> new FxRate(
                            Currency.getInstance(row.getString("from_currency")),
                            Currency.getInstance(row.getString("to_currency")),
                            row.getObject("valid_on", LocalDate.class), row.getBigDecimal("rate"), origins.of(row)))
                    .list();
        });
    }
}
