package app.tradewind.stock.supply;

import app.tradewind.catalog.supply.Shipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What past orders of a supplier add up to. Each figure says how many lines it stands on; without one it is
 * {@code NaN}.
 *
 * @param lines lines in all, open ones too
 * @param onTime share of lines there by the promised day; an open line whose day has passed counts as late
 * @param lead days from order to arrival
 * @param missing share of ordered pieces that did not come, of lines that arrived
 * @param priceTrend change of a piece's price a year, by each product's own prices
 * @param defects share of received pieces that were turned down
 */
public record SupplierRecord(int lines, Figure onTime, Lead lead, Figure missing, Figure priceTrend, Figure defects) {

    private static final double DAYS_A_YEAR = 365.25;
    /** Less than this between a product's first and last price says nothing of a year. */
    private static final double LEAST_DAYS = 60;
    private static final double LATE = 0.9;

    /** @param lines it stands on */
    public record Figure(double value, int lines) {

        static final Figure NONE = new Figure(Double.NaN, 0);
    }

    /**
     * @param p90 the ninetieth percentile as it was seen; with fewer than ten lines it is the longest or near it
     */
    public record Lead(double mean, double p90, int lines) { }

    /**
     * @param of one supplier
     * @param today to tell what is late by now
     */
    public static SupplierRecord of(List<Shipment> of, LocalDate today) {
        return new SupplierRecord(of.size(), onTime(of, today), lead(of), missing(of), trend(of), defects(of));
    }

    private static Figure onTime(List<Shipment> of, LocalDate today) {
        int known = 0;
        int good = 0;
        for (Shipment line : of) {
            LocalDate promised = line.days().promised();
            if (promised != null && (!line.open() || promised.isBefore(today))) {
                known++;
                good += line.open() || line.days().arrived().isAfter(promised) ? 0 : 1;
            }
        }
        return known == 0 ? Figure.NONE : new Figure((double) good / known, known);
    }

    private static Lead lead(List<Shipment> of) {
        double[] days = of.stream().mapToDouble(line -> line.days().lead()).filter(lead -> lead >= 0).sorted().toArray();
        if (days.length == 0) {
            return new Lead(Double.NaN, Double.NaN, 0);
        }
        return new Lead(Arrays.stream(days).average().orElse(0), days[(int) Math.ceil(LATE * days.length - 1e-9) - 1], days.length);
    }

    private static Figure missing(List<Shipment> of) {
        List<Shipment> known = of.stream().filter(line -> !line.open() && line.pieces().ordered() != null
                && line.pieces().ordered() > 0 && line.pieces().received() != null).toList();
        double ordered = known.stream().mapToDouble(line -> line.pieces().ordered()).sum();
        double gone = known.stream().mapToDouble(line -> Math.max(0, line.pieces().ordered() - line.pieces().received())).sum();
        return known.isEmpty() ? Figure.NONE : new Figure(gone / ordered, known.size());
    }

    private static Figure defects(List<Shipment> of) {
        List<Shipment> known = of.stream().filter(line -> line.pieces().rejected() != null && line.pieces().received() != null
                && line.pieces().received() > 0).toList();
        double received = known.stream().mapToDouble(line -> line.pieces().received()).sum();
        double bad = known.stream().mapToDouble(line -> line.pieces().rejected()).sum();
        return known.isEmpty() ? Figure.NONE : new Figure(Math.min(1, bad / received), known.size());
    }

    /** One slope of the logarithms over time through each product's own middle, currencies apart. */
    private static Figure trend(List<Shipment> of) {
        Map<List<Object>, List<Shipment>> products = new HashMap<>();
        of.stream().filter(line -> line.order().unitPrice() != null && line.order().unitPrice().amount().signum() > 0
                && line.days().ordered() != null).forEach(line -> products.computeIfAbsent(
                        List.of(line.sku(), line.order().unitPrice().currency()), key -> new ArrayList<>()).add(line));
        double up = 0;
        double along = 0;
        int known = 0;
        for (List<Shipment> product : products.values()) {
            double[] at = product.stream().mapToDouble(line -> line.days().ordered().toEpochDay()).toArray();
            if (Arrays.stream(at).max().orElse(0) - Arrays.stream(at).min().orElse(0) < LEAST_DAYS) {
                continue;
            }
            double[] price = product.stream().mapToDouble(line -> Math.log(line.order().unitPrice().toDouble())).toArray();
            double middle = Arrays.stream(at).average().orElse(0);
            double level = Arrays.stream(price).average().orElse(0);
            for (int i = 0; i < at.length; i++) {
                up += (at[i] - middle) * (price[i] - level);
                along += (at[i] - middle) * (at[i] - middle);
            }
            known += at.length;
        }
        return along == 0 ? Figure.NONE : new Figure(Math.expm1(up / along * DAYS_A_YEAR), known);
    }

    /** The suppliers named in lines. */
    static Map<String, List<Shipment>> bySupplier(List<Shipment> lines) {
        Map<String, List<Shipment>> by = new TreeMap<>();
        lines.stream().filter(line -> !Objects.toString(line.order().supplier(), "").isBlank())
                .forEach(line -> by.computeIfAbsent(line.order().supplier(), name -> new ArrayList<>()).add(line));
        return by;
    }
}
