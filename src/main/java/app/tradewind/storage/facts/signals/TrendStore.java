package app.tradewind.storage.facts.signals;

import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.storage.rows.Origins;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Search interest. */
public final class TrendStore {

    private final Jdbi jdbi;

    public TrendStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One line of search interest. Its scale is that of its file, so that only lines of one import compare.
     *
     * @param importId the import that brought it
     */
    public record Series(long importId, String file, String term, String place) { }

    /** Every series with its points in order of time; series by import, then as they stand in the file. */
    public Map<Series, List<TrendPoint>> series() {
        Map<Series, List<TrendPoint>> series = new LinkedHashMap<>();
        jdbi.useHandle(handle -> {
            Origins origins = new Origins(handle);
            List<TrendPoint> points = handle.createQuery("select * from trend_point order by id")
                    .map((row, context) -> new TrendPoint(row.getString("term"), row.getString("place"),
                            row.getObject("starts_at", LocalDateTime.class), row.getInt("points"),
                            row.getBoolean("below_one"), origins.of(row)))
                    .list();
            points.forEach(point -> series.computeIfAbsent(new Series(point.origin().importId(), point.origin().file(),
                    point.term(), point.place()), key -> new ArrayList<>()).add(point));
        });
        series.values().forEach(points -> points.sort(Comparator.comparing(TrendPoint::start)));
        return series;
    }
}
