package app.tradewind.stock.supply;

import app.tradewind.catalog.supply.Shipment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What travelled together: the products of one order that left and arrived on the same days count once, however
 * many rows they fill.
 *
 * @param lane where from, where to, how, by whom
 * @param stage which part of the way is timed
 * @param days how long it took
 */
public record Journey(Lane lane, Stage stage, double days) {

    /** From where a journey is timed. */
    public enum Stage {
        /** From the day it left the supplier. */
        TRANSIT,
        /** From the day it was ordered. */
        ORDER
    }

    /** Journeys that have ended, one of each stage that is known. */
    public static List<Journey> past(List<Shipment> lines) {
        Map<Object, Shipment> together = new LinkedHashMap<>();
        for (Shipment line : lines) {
            if (!line.open()) {
                together.putIfAbsent(key(line), line);
            }
        }
        List<Journey> past = new ArrayList<>();
        for (Shipment line : together.values()) {
            Lane lane = Lane.of(line.lane());
            add(past, lane, Stage.TRANSIT, line.days().transit());
            add(past, lane, Stage.ORDER, line.days().lead());
        }
        return past;
    }

    /** What is under way, in the order of the lines; those that left together as one, with all their products. */
    public static List<Under> open(List<Shipment> lines) {
        Map<Object, List<Shipment>> together = new LinkedHashMap<>();
        lines.stream().filter(Shipment::open).forEach(line -> together.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
        return together.values().stream().map(Under::new).toList();
    }

    /**
     * Lines that are under way together.
     *
     * @param lines at least one
     */
    public record Under(List<Shipment> lines) {

        public Under {
            lines = List.copyOf(lines);
        }

        public Shipment first() {
            return lines.get(0);
        }

        public Lane lane() {
            return Lane.of(first().lane());
        }

        public Stage stage() {
            return first().days().shipped() == null ? Stage.ORDER : Stage.TRANSIT;
        }

        /** The day its stage began; one of both is known of every stored line. */
        public LocalDate began() {
            return stage() == Stage.ORDER ? first().days().ordered() : first().days().shipped();
        }

        /** Whole days since then, never negative. */
        public double elapsed(LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(began(), today));
        }

        public Set<String> skus() {
            Set<String> skus = new TreeSet<>();
            lines.forEach(line -> skus.add(line.sku()));
            return skus;
        }
    }

    private static void add(List<Journey> past, Lane lane, Stage stage, double days) {
        if (days >= 0) {
            // A journey within the day is one of half a day: there is no logarithm of nothing.
            past.add(new Journey(lane, stage, Math.max(0.5, days)));
        }
    }

    private static List<Object> key(Shipment line) {
        Shipment.Order order = line.order();
        List<Object> key = new ArrayList<>(List.of(order.supplier(), order.number(), order.consignment(), Lane.of(line.lane())));
        key.add(line.days());
        return key;
    }
}
