package app.tradewind.storage.imports;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Packer;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.WeekSums;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts new lines where they belong among the states of the same lines that earlier imports told, since the
 * export imported last need not be the newest. All states of a line stand in a row, each in the shadow of
 * the next later one; the latest counts.
 *
 * <p>Later is what tells of the order itself, against what tells of its money only, since that has another
 * day; then what the platform changed later, where both files say so; else a cancellation that comes
 * last, since nothing cancelled is sold again; else the export whose last day is later; else what was
 * imported later.
 */
final class Succession {

    private static final int SLICE = 100_000;

    private final Connection connection;
    private final long importId;
    private final WeekSums sums;
    private final StoredLines lines;
    private final Map<Long, LocalDate> lastDays = new HashMap<>();
    private final Set<Long> posted = new HashSet<>();
    private int seen;
    private int older;

    /** One state of a line. @param by the state that shadows it, or 0 */
    private record State(long id, Instant updated, boolean cancelled, long by) { }

    Succession(Connection connection, long importId, WeekSums sums) throws SQLException {
        this.connection = connection;
        this.importId = importId;
        this.sums = sums;
        lines = new StoredLines(connection);
        try (PreparedStatement read = connection.prepareStatement(
                        "select id, last_day, posted from import where undone_at is null and last_day is not null");
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                lastDays.put(rows.getLong(1), rows.getObject(2, LocalDate.class));
                if (rows.getBoolean(3)) {
                    posted.add(rows.getLong(1));
                }
            }
        }
    }

    /** Does an import that stands have lines of later days? */
    boolean anyLater(LocalDate lastDay) {
        return lastDays.values().stream().anyMatch(day -> day.isAfter(lastDay));
    }

    /** Does an import that stands tell of money only? */
    boolean anyPosted() {
        return !posted.isEmpty();
    }

    /** @param bookings whether the new lines tell of money only */
    Overlap.Met merge(Fingerprints added, LocalDate lastDay, boolean bookings) throws SQLException {
        lastDays.put(importId, lastDay);
        if (bookings) {
            posted.add(importId);
        }
        int places = added.lastPlace() + 1;
        for (int from = 0; from < places; from += SLICE) {
            place(earlier(added, from, from + SLICE));
        }
        return new Overlap.Met(seen, older);
    }

    /** Ids of earlier lines by the new line with the same key, for the new ones in a range of places. */
    private Map<Long, List<Long>> earlier(Fingerprints added, int from, int to) throws SQLException {
        Map<Long, List<Long>> pairs = new HashMap<>();
        try (PreparedStatement read = connection.prepareStatement(
                "select first_id, packed from sale_key where first_id < ? order by first_id")) {
            read.setLong(1, RowId.first(importId));
            try (ResultSet runs = read.executeQuery()) {
                while (runs.next()) {
                    long first = runs.getLong(1);
                    Packer.Reader in = new Packer.Reader(runs.getBytes(2));
                    while (in.hasMore()) {
                        int place = added.place(in.nextWhole());
                        long id = first + in.next();
                        if (place >= from && place < to) {
                            pairs.computeIfAbsent(RowId.of(importId, place), key -> new ArrayList<>(1)).add(id);
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private void place(Map<Long, List<Long>> pairs) throws SQLException {
        if (pairs.isEmpty()) {
            return;
        }
        Map<Long, State> states = states(pairs);
        List<Long> cease = new ArrayList<>();
        try (PreparedStatement shadow = connection.prepareStatement("merge into shadow (sale_id, by_id) values (?, ?)")) {
            for (Map.Entry<Long, List<Long>> pair : pairs.entrySet()) {
                State added = states.get(pair.getKey());
                State later = null;
                State before = behind(0, pair.getValue(), states);
                while (before != null && isLater(before, added)) {
                    later = before;
                    before = behind(before.id, pair.getValue(), states);
                }
                seen++;
                if (later != null) {
                    older++;
                    shadow(shadow, added.id, later.id);
                }
                if (before != null) {
                    shadow(shadow, before.id, added.id);
                }
                cease.add(later == null ? before.id : added.id);
            }
            shadow.executeBatch();
        }
        lines.of(cease, line -> line.cease(sums));
    }

    private static void shadow(PreparedStatement shadow, long line, long by) throws SQLException {
        shadow.setLong(1, line);
        shadow.setLong(2, by);
        shadow.addBatch();
    }

    /** The state that stands directly in the shadow of another; the one that counts where that is 0. */
    private static State behind(long later, List<Long> ids, Map<Long, State> states) {
        return ids.stream().map(states::get).filter(state -> state.by == later).findFirst().orElse(null);
    }

    private boolean isLater(State known, State added) {
        boolean booked = posted.contains(importId);
        if (posted.contains(RowId.importOf(known.id)) != booked) {
            return booked;
        }
        if (known.updated != null && added.updated != null) {
            return known.updated.isAfter(added.updated);
        }
        LocalDate day = lastDays.get(RowId.importOf(known.id));
        return !added.cancelled && day != null && day.isAfter(lastDays.get(importId));
    }

    private Map<Long, State> states(Map<Long, List<Long>> pairs) throws SQLException {
        List<Long> ids = new ArrayList<>(pairs.keySet());
        pairs.values().forEach(ids::addAll);
        Map<Long, Long> by = new Shadows(connection).of(ids);
        Map<Long, State> states = new HashMap<>();
        lines.of(ids, line -> states.put(line.id(), new State(line.id(), line.when().updated(),
                line.kind() == Sale.Kind.CANCELLED, by.getOrDefault(line.id(), 0L))));
        return states;
    }
}
