package app.tradewind.storage.imports;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.lines.Fingerprints;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of one import's order lines while they come in, by their place in it. */
final class Coming {

    private final Fingerprints keys = new Fingerprints();
    private final BitSet cancelled = new BitSet();
    private final List<Instant> changes;
    /** Second and further bookings of the same order and product, by the key of the first. */
    private final Map<Long, List<Integer>> parts = new HashMap<>();
    private boolean updates;
    private boolean posted;
    private LocalDate lastDay;
    private int alike;

    /** @param stored whether the lines themselves can be read back out of the store */
    Coming(boolean stored) {
        changes = stored ? null : new ArrayList<>();
    }

    /** @param place one more than that of the line before */
    void add(int place, Sale sale, long key) {
        keys.add(key, place);
        if (sale.kind() == Sale.Kind.CANCELLED) {
            cancelled.set(place);
        }
        if (sale.line().number() > 1) {
            alike++;
            if (sale.when().posted()) {
                parts.computeIfAbsent(Fingerprints.ofFirst(sale.line().orderId(), sale.item(), sale.kind()),
                        none -> new ArrayList<>(1)).add(place);
            }
        }
        updates |= sale.when().updated() != null;
        if (changes != null) {
            changes.add(sale.when().updated());
        }
        posted |= sale.when().posted();
        lastDay = lastDay == null || sale.when().day().isAfter(lastDay) ? sale.when().day() : lastDay;
    }

    Fingerprints keys() {
        return keys;
    }

    boolean cancelled(int place) {
        return cancelled.get(place);
    }

    /** When the platform last changed the line, {@code null} where it does not say; only of lines that are not stored. */
    Instant changed(int place) {
        return changes.get(place);
    }

    Map<Long, List<Integer>> parts() {
        return parts;
    }

    /** Does any line say when it was last changed? */
    boolean updates() {
        return updates;
    }

    /** Are its lines bookings of money? */
    boolean posted() {
        return posted;
    }

    /** The last day of a line, {@code null} where there is none. */
    LocalDate lastDay() {
        return lastDay;
    }

    /** Lines with the order and product of another. */
    int alike() {
        return alike;
    }
}
