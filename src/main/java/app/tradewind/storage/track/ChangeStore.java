package app.tradewind.storage.track;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Wish.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Changes of the forecast. Taking one back marks it; nothing is ever deleted. */
public final class ChangeStore {

    private final Jdbi jdbi;

    public ChangeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that were ever set, in that order. */
    public List<ForecastChange> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from forecast_change order by id")
                .map((row, context) -> change(row)).list());
    }

    /** The number the next one gets. */
    public long next() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(id), 0) + 1 from forecast_change")
                .mapTo(Long.class).one());
    }

    /** Keeps one with its weeks, whole or not at all. @return the same with its number */
    public synchronized ForecastChange add(ForecastChange change, List<ForecastChange.Week> weeks) {
        long id = next();
        jdbi.useTransaction(handle -> {
            handle.execute("insert into forecast_change (id, level, name, from_week, to_week, relative, amount, comment, author,"
                            + " set_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id, change.node().level().name(), change.node().name(),
                    change.from(), change.to(), change.change().relative(), change.change().amount(), change.said().comment(),
                    change.said().author(), change.said().at());
            PreparedBatch rows = handle.prepareBatch(
                    "insert into forecast_change_week (change_id, week, baseline, changed, naive) values (?, ?, ?, ?, ?)");
            weeks.forEach(week -> rows.add(id, week.week(), week.baseline(), week.changed(), week.naive()));
            if (!weeks.isEmpty()) {
                rows.execute();
            }
        });
        return new ForecastChange(id, change.node(), change.from(), change.to(), change.change(), change.said());
    }

    /** Takes one back. @return whether it stood */
    public synchronized boolean remove(long id, Instant at) {
        return jdbi.withHandle(handle -> handle.execute(
                "update forecast_change set removed_at = ? where id = ? and removed_at is null", at, id)) == 1;
    }

    /** The weeks of all changes, by number, the earliest first. */
    public Map<Long, List<ForecastChange.Week>> weeks() {
        Map<Long, List<ForecastChange.Week>> weeks = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select * from forecast_change_week order by change_id, week")
                .map((row, context) -> weeks.computeIfAbsent(row.getLong("change_id"), id -> new ArrayList<>())
                        .add(new ForecastChange.Week(row.getObject("week", LocalDate.class), row.getDouble("baseline"),
                                row.getDouble("changed"), row.getDouble("naive")))).list());
        return weeks;
    }

    private static ForecastChange change(ResultSet row) throws SQLException {
        return new ForecastChange(row.getLong("id"), new Node(Level.valueOf(row.getString("level")), row.getString("name")),
                row.getObject("from_week", LocalDate.class), row.getObject("to_week", LocalDate.class),
                new Change(row.getBoolean("relative"), row.getDouble("amount")),
                new ForecastChange.Said(row.getString("comment"), row.getString("author"),
                        row.getObject("set_at", Instant.class), row.getObject("removed_at", Instant.class)));
    }
}
