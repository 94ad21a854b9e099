package app.tradewind.jobs.track;

import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.List;

/**
 * Forecasts that were made, held against what was sold. Weeks that are not over, or were mostly out of
 * stock, are not judged.
 *
 * @param kept forecasts on record, one a product, market, day and week, judged or not
 * @param since day of the earliest that was judged, or {@code null}
 * @param all over all items
 * @param rows by item, the farthest off first; those without a judged week are left out
 */
public record TrackRecord(long kept, LocalDate since, Score all, List<Row> rows) {

    /**
     * @param judged weeks forecast and over
     * @param inside how many of them lay inside their 95 % band
     * @param bias what was forecast too much, as a share of what was sold; {@code NaN} where nothing was sold
     * @param error absolute error as a share of what was sold; {@code NaN} where nothing was sold
     */
    public record Score(int judged, int inside, double bias, double error) { }

    /** One product in one market. */
    public record Row(SkuMarket item, String name, Score score) { }
}
