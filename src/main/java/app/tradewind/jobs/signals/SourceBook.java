package app.tradewind.jobs.signals;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.selection.sources.Known;
import app.tradewind.selection.sources.SourceCheck;
import app.tradewind.selection.sources.SourceJudge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates sorted into those of own products and those of others', and each source held against own sales. An
 * estimate is of an own product where the person says so, or its number stands as the product number, the barcode
 * or the attribute {@code asin} of one of the seller's listings. Estimates of later days, and those over half a
 * year old, count for nothing.
 */
public final class SourceBook {

    private static final int HOLDS_WEEKS = 26;
    private static final String ASIN = "asin";
    private static final String NOWHERE = "ZZ";

    private final Map<String, List<Estimate>> own = new TreeMap<>();
    private final Map<String, List<Estimate>> foreign = new TreeMap<>();
    private final Map<String, SourceCheck> checks = new TreeMap<>();
    private final Map<SkuMarket, SalesHistory> sold = new HashMap<>();
    private final Map<String, List<SkuMarket>> listed = new HashMap<>();

    public SourceBook(Snapshot snapshot, Signals signals) {
        snapshot.histories().forEach(history -> sold.put(history.item(), history));
        Map<String, String> numbers = numbers(snapshot, signals);
        LocalDate oldest = snapshot.today().minusWeeks(HOLDS_WEEKS);
        for (Estimate estimate : signals.estimates()) {
            if (estimate.subject().about() == Estimate.About.PRODUCT
                    && !estimate.asOf().isAfter(snapshot.today()) && !estimate.asOf().isBefore(oldest)) {
                String number = upper(estimate.subject().id());
                String sku = numbers.get(number);
                (sku == null ? foreign : own).computeIfAbsent(sku == null ? number : sku, none -> new ArrayList<>()).add(estimate);
            }
        }
        judge(new SourceJudge(snapshot.today()));
        Comparator<Estimate> best = Comparator.comparingDouble((Estimate one) -> check(one).spread())
                .thenComparing(Estimate::asOf, Comparator.reverseOrder()).thenComparing(Estimate::source);
        own.values().forEach(list -> list.sort(best));
        foreign.values().forEach(list -> list.sort(best));
    }

    /** Estimates of an own product, the most trusted source first. */
    public List<Estimate> of(String sku) {
        return own.getOrDefault(sku, List.of());
    }

    /** Estimates under a number that may be an own one or the platform's, the most trusted source first. */
    public List<Estimate> about(String number) {
        return own.containsKey(number) ? of(number) : foreign.getOrDefault(upper(number), List.of());
    }

    /** Estimates of products that are not the seller's by the platform's number, the most trusted source first. */
    public Map<String, List<Estimate>> foreign() {
        return foreign;
    }

    /** How far the source of an estimate is to be trusted. */
    public SourceCheck check(Estimate estimate) {
        return checks.get(estimate.source());
    }

    /** One a source, by name. */
    public List<SourceCheck> checks() {
        return List.copyOf(checks.values());
    }

    /** How many estimates of products that are not the seller's a source gives. */
    public long others(String source) {
        return foreign.values().stream().flatMap(List::stream).filter(one -> one.source().equals(source)).count();
    }

    private Map<String, String> numbers(Snapshot snapshot, Signals signals) {
        Map<String, String> numbers = new HashMap<>();
        for (Listing listing : snapshot.catalogue().listings()) {
            String sku = listing.item().sku();
            listed.computeIfAbsent(sku, none -> new ArrayList<>()).add(listing.item());
            numbers.putIfAbsent(upper(sku), sku);
            for (String number : List.of(listing.facts().barcode(), listing.facts().attributes().getOrDefault(ASIN, ""))) {
                if (!number.isBlank()) {
                    numbers.putIfAbsent(upper(number), sku);
                }
            }
        }
        snapshot.histories().forEach(history -> numbers.putIfAbsent(upper(history.item().sku()), history.item().sku()));
        numbers.putAll(signals.same());
        return numbers;
    }

    private void judge(SourceJudge judge) {
        Map<String, Map<String, Known>> known = new TreeMap<>();
        foreign.values().forEach(list -> list.forEach(one -> known.computeIfAbsent(one.source(), none -> new TreeMap<>())));
        own.forEach((sku, list) -> list.forEach(one -> {
            Map<String, Known> all = known.computeIfAbsent(one.source(), none -> new TreeMap<>());
            double truth = month(market(sku, one), one.asOf());
            if (one.figures().containsKey(Estimate.MONTHLY_UNITS) && Double.isFinite(truth)) {
                String item = sku + " · " + market(sku, one).market();
                all.put(item, new Known(item, one.figures().get(Estimate.MONTHLY_UNITS).doubleValue(), truth));
            }
        }));
        known.forEach((source, all) -> checks.put(source, judge.of(source, SourceName.of(source), List.copyOf(all.values()))));
    }

    /** The market that the file names, or else the only one the product is listed in. */
    private SkuMarket market(String sku, Estimate estimate) {
        List<SkuMarket> places = listed.getOrDefault(sku, List.of()).stream().distinct().toList();
        return estimate.subject().market().equals(NOWHERE) && places.size() == 1 ? places.get(0)
                : new SkuMarket(sku, estimate.subject().market());
    }

    /** Pieces sold in the thirty days up to a day, from whole weeks; {@code NaN} where they are not all known. */
    private double month(SkuMarket item, LocalDate day) {
        SalesHistory history = sold.get(item);
        if (history == null) {
            return Double.NaN;
        }
        int end = (int) Math.floorDiv(day.toEpochDay() - history.firstWeek().toEpochDay(), 7L);
        int weeks = 5;
        if (end < weeks || end > history.weeks()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int week = end - weeks + 1; week < end; week++) {
            sum += history.units()[week];
        }
        return Math.max(0, sum + history.units()[end - weeks] * 2 / 7);
    }

    private static String upper(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
