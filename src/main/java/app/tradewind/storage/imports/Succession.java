package app.tradewind.storage.imports;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.BookedParts;
import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredKeys;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.Met;
import app.tradewind.storage.rows.Met.Step;
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
import java.util.LinkedHashMap;
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
    private final Foresight.Ahead ahead;
    private final StoredLines lines;
    private final Map<Long, LocalDate> lastDays = new HashMap<>();
    private final Set<Long> posted = new HashSet<>();
    private final Met.Tally tally = new Met.Tally();

    /** One state of a line. @param by the state that shadows it, or 0 */
    private record State(long id, Instant updated, boolean cancelled, long by) { }

    /**
     * @param sums learns which lines cease to count; {@code null} where none is written
     * @param ahead files that would come in before
     */
    Succession(Connection connection, long importId, WeekSums sums, Foresight.Ahead ahead) throws SQLException {
        this.ahead = ahead;
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
        ahead.imports().forEach((id, coming) -> {
            if (coming.lastDay() != null) {
                lastDays.put(id, coming.lastDay());
            }
            if (coming.posted()) {
                posted.add(id);
            }
        });
    }

    /** Can any of the lines be older than what is known of it? */
    boolean mayBeOlder(Coming added) {
        return added.updates() || added.posted() || !posted.isEmpty()
                || lastDays.values().stream().anyMatch(day -> day.isAfter(added.lastDay()));
    }

    /** Writes who stands in whose shadow. */
    Met merge(Coming added) throws SQLException {
        begin(added);
        int places = added.keys().lastPlace() + 1;
        Set<Long> covered = new HashSet<>();
        for (int from = 0; from < places; from += SLICE) {
            place(earlier(added, from, from + SLICE), covered);
        }
        Map<Long, Long> parts = bookedInParts(added, covered);
        write(new Order(parts, List.copyOf(parts.keySet())));
        return tally.met(added.alike());
    }

    /**
     * Says what {@link #merge} would, of lines that are not stored, and writes nothing.
     *
     * @param shadow learns who would stand in whose shadow
     */
    Met foresee(Coming added, Map<Long, Long> shadow) throws SQLException {
        begin(added);
        int places = added.keys().lastPlace() + 1;
        Set<Long> covered = new HashSet<>();
        for (int from = 0; from < places; from += SLICE) {
            Map<Long, List<Long>> pairs = earlier(added, from, from + SLICE);
            Map<Long, State> states = states(pairs.values().stream().flatMap(List::stream).toList());
            pairs.keySet().forEach(id -> states.put(id, state(id, added, 0)));
            order(pairs, states, covered, new Order(shadow, new ArrayList<>()));
        }
        shadow.putAll(bookedInParts(added, covered));
        return tally.met(added.alike());
    }

    /** What tells that the lines of this import are later than a line of an earlier one, where nothing else does. */
    Step step(long earlier, boolean cancelled, LocalDate lastDay) {
        LocalDate day = lastDays.get(RowId.importOf(earlier));
        return cancelled ? Step.CANCELLED : day != null && day.isBefore(lastDay) ? Step.LATER_EXPORT : Step.LATER_IMPORT;
    }

    private void begin(Coming added) {
        lastDays.put(importId, added.lastDay());
        if (added.posted()) {
            posted.add(importId);
        }
    }

    /** Ids of earlier lines by the new line with the same key, for the new ones in a range of places. */
    private Map<Long, List<Long>> earlier(Coming added, int from, int to) throws SQLException {
        Map<Long, List<Long>> pairs = new HashMap<>();
        StoredKeys.before(connection, importId, (key, id) -> {
            int place = added.keys().place(key);
            if (place >= from && place < to) {
                pairs.computeIfAbsent(RowId.of(importId, place), none -> new ArrayList<>(1)).add(id);
            }
        });
        ahead.imports().forEach((id, coming) -> coming.keys().each((key, there) -> {
            int place = added.keys().place(key);
            if (place >= from && place < to) {
                pairs.computeIfAbsent(RowId.of(importId, place), none -> new ArrayList<>(1)).add(RowId.of(id, there));
            }
        }));
        return pairs;
    }

    /**
     * Which lines cease to count, and why.
     *
     * @param shadow who stands in whose shadow from now on
     * @param ceasing lines that counted until now
     */
    private record Order(Map<Long, Long> shadow, List<Long> ceasing) { }

    /** @param covered learns which new lines do not count */
    private void place(Map<Long, List<Long>> pairs, Set<Long> covered) throws SQLException {
        if (!pairs.isEmpty()) {
            List<Long> all = new ArrayList<>(pairs.keySet());
            pairs.values().forEach(all::addAll);
            Order order = new Order(new LinkedHashMap<>(), new ArrayList<>());
            order(pairs, states(all), covered, order);
            write(order);
        }
    }

    private void order(Map<Long, List<Long>> pairs, Map<Long, State> states, Set<Long> covered, Order order) {
        for (Map.Entry<Long, List<Long>> pair : pairs.entrySet()) {
            State added = states.get(pair.getKey());
            State head = head(pair.getValue(), states);
            boolean older = look(head, added);
            if (older) {
                covered.add(added.id);
            }
            if (head.by != 0) {
                // An order line speaks for this booking. Another booking goes the same way; an order line counts beside it.
                if (older) {
                    order.shadow.put(added.id, head.by);
                    order.ceasing.add(added.id);
                }
                continue;
            }
            State later = null;
            State before = head;
            while (before != null && isLater(before, added)) {
                later = before;
                before = behind(before.id, pair.getValue(), states);
            }
            if (later != null) {
                order.shadow.put(added.id, later.id);
            }
            if (before != null) {
                order.shadow.put(before.id, added.id);
            }
            order.ceasing.add(later == null ? before.id : added.id);
        }
    }

    /** Counts what becomes of a new line. @return whether it is older than the one known */
    private boolean look(State head, State added) {
        boolean older = head.by != 0 ? posted.contains(importId) : isLater(head, added);
        tally.add(head.by != 0 ? Step.ORDER : told(head, added), older);
        return older;
    }

    /** Bookings beyond the first of an order line that is told as a whole, and that line. */
    private Map<Long, Long> bookedInParts(Coming added, Set<Long> covered) throws SQLException {
        BookedParts parts = new BookedParts(connection, importId, posted);
        Map<Long, Long> by = new HashMap<>();
        if (added.posted()) {
            Map<Long, List<Long>> orders = parts.orders(added.parts().keySet());
            ahead.imports().forEach((id, coming) -> coming.keys().each((key, place) -> {
                if (added.parts().containsKey(key) && !posted.contains(id)) {
                    orders.computeIfAbsent(key, none -> new ArrayList<>(1)).add(RowId.of(id, place));
                }
            }));
            by.putAll(parts.ordersOf(added.parts(), orders, ahead.shadows().keySet()));
            by.keySet().removeAll(covered);
            by.forEach((id, order) -> tally.add(Step.ORDER, true));
        } else if (!posted.isEmpty()) {
            by.putAll(parts.bookingsOf(added.keys()));
            ahead.imports().forEach((id, coming) -> coming.parts().forEach((key, places) -> {
                int place = added.keys().place(key);
                if (place >= 0) {
                    places.forEach(one -> by.put(RowId.of(id, one), RowId.of(importId, place)));
                }
            }));
            by.keySet().removeAll(ahead.shadows().keySet());
        }
        return by;
    }

    private void write(Order order) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("merge into shadow (sale_id, by_id) values (?, ?)")) {
            for (Map.Entry<Long, Long> pair : order.shadow.entrySet()) {
                merge.setLong(1, pair.getKey());
                merge.setLong(2, pair.getValue());
                merge.addBatch();
            }
            merge.executeBatch();
        }
        lines.of(order.ceasing, line -> line.cease(sums));
    }

    /** The state of these that counts; where none does, the one in the shadow of another line. */
    private static State head(List<Long> ids, Map<Long, State> states) {
        State head = behind(0, ids, states);
        return head != null ? head : ids.stream().map(states::get).filter(state -> !ids.contains(state.by))
                .findFirst().orElseThrow();
    }

    /** The state that stands directly in the shadow of another; the one that counts where that is 0. */
    private static State behind(long later, List<Long> ids, Map<Long, State> states) {
        return ids.stream().map(states::get).filter(state -> state.by == later).findFirst().orElse(null);
    }

    private Step told(State known, State added) {
        if (posted.contains(RowId.importOf(known.id)) != posted.contains(importId)) {
            return Step.ORDER;
        }
        if (known.updated != null && added.updated != null) {
            return Step.CHANGED;
        }
        LocalDate day = lastDays.get(RowId.importOf(known.id));
        return !added.cancelled && day != null && day.isAfter(lastDays.get(importId)) ? Step.LATER_EXPORT
                : step(known.id, added.cancelled, lastDays.get(importId));
    }

    private boolean isLater(State known, State added) {
        return switch (told(known, added)) {
            case ORDER -> posted.contains(importId);
            case CHANGED -> known.updated.isAfter(added.updated);
            case LATER_EXPORT -> lastDays.get(RowId.importOf(known.id)).isAfter(lastDays.get(importId));
            case CANCELLED, LATER_IMPORT, ASKED -> false;
        };
    }

    private Map<Long, State> states(List<Long> ids) throws SQLException {
        Map<Long, Long> by = new Shadows(connection).of(ids);
        by.putAll(ahead.shadows());
        Map<Long, State> states = new HashMap<>();
        lines.of(ids, line -> states.put(line.id(), new State(line.id(), line.when().updated(),
                line.kind() == Sale.Kind.CANCELLED, by.getOrDefault(line.id(), 0L))));
        ids.forEach(id -> {
            Coming coming = ahead.imports().get(RowId.importOf(id));
            if (coming != null) {
                states.put(id, state(id, coming, by.getOrDefault(id, 0L)));
            }
        });
        return states;
    }

    private static State state(long id, Coming coming, long by) {
        int place = RowId.placeOf(id);
        return new State(id, coming.changed(place), coming.cancelled(place), by);
    }
}
