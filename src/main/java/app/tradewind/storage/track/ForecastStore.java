package app.tradewind.storage.track;

import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Forecasts as they stood on a day. */
public final class ForecastStore {

    private final Jdbi jdbi;

    public ForecastStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps all or none; a forecast of the same item, day and week gives way. */
    public synchronized void keep(List<KeptForecast> forecasts) {
        if (forecasts.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            PreparedBatch rows = handle.prepareBatch("merge into kept_forecast (sku, market, as_of, week, mean, q025, q10,"
                    + " q90, q975) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
            for (KeptForecast one : forecasts) {
                KeptForecast.Band band = one.band();
                rows.add(one.item().sku(), one.item().market(), one.asOf(), one.week(), band.mean(), band.q025(),
                        band.q10(), band.q90(), band.q975());
            }
            rows.execute();
        });
    }

    /** Those of weeks before a day, by item, then by day and week. */
    public List<KeptForecast> before(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from kept_forecast where week < :day order by sku, market, as_of, week")
                .bind("day", day)
                .map((row, context) -> new KeptForecast(new SkuMarket(row.getString("sku"), row.getString("market")),
                        row.getObject("as_of", LocalDate.class), row.getObject("week", LocalDate.class),
                        new KeptForecast.Band(row.getDouble("mean"), row.getDouble("q025"), row.getDouble("q10"),
                                row.getDouble("q90"), row.getDouble("q975")))).list());
    }

    /** How many are kept. */
    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from kept_forecast").mapTo(Long.class).one());
    }
}
