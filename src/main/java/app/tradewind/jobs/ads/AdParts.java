package app.tradewind.jobs.ads;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.ads.AdPlace;
import app.tradewind.jobs.ads.AdBoard.Campaign;
import app.tradewind.jobs.ads.AdBoard.Part;
import app.tradewind.jobs.ads.AdMargins.Margin;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.pricing.ads.AdAdviser;
import app.tradewind.pricing.ads.AdFigures;
import app.tradewind.pricing.ads.AdSettings;
import app.tradewind.pricing.ads.AdTerm;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The rows that count, made into terms with their margins, a report a currency. */
final class AdParts {

    private final Snapshot snapshot;
    private final Standing standing;
    private final CampaignProducts products;
    private final AdMargins margins;
    private final Map<AdPlace, String> names = new HashMap<>();
    /** Length in days that most rows of a campaign have: only such are compared with each other. */
    private final Map<String, Long> usual = new HashMap<>();
    private int unknown;

    AdParts(Snapshot snapshot, Standing standing, CampaignProducts products) {
        this.snapshot = snapshot;
        this.standing = standing;
        this.products = products;
        this.margins = new AdMargins(snapshot);
    }

    AdBoard board(int days, long seed) {
        List<AdLine> lines = within(days);
        name(lines);
        learnLengths(lines);
        Map<String, List<AdLine>> byCurrency = new TreeMap<>();
        lines.forEach(line -> byCurrency.computeIfAbsent(line.result().spend().currency().getCurrencyCode(), code -> new ArrayList<>()).add(line));
        List<Part> parts = new ArrayList<>();
        byCurrency.forEach((code, rows) -> parts.add(part(code, rows, seed)));
        List<Phrase> notes = new ArrayList<>();
        note(notes, "ads.note.replaced", standing.replaced());
        note(notes, "ads.note.twice", standing.products().size());
        note(notes, "ads.note.blank", unknown);
        note(notes, "ads.note.out-of-days", standing.lines().size() - lines.size());
        return new AdBoard(snapshot.today(), parts, campaigns(lines), notes);
    }

    private static void note(List<Phrase> notes, String code, int rows) {
        if (rows > 0) {
            notes.add(new Phrase(code, List.of(rows)));
        }
    }

    private List<AdLine> within(int days) {
        LocalDate last = standing.lines().stream().map(AdLine::to).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return days == 0 || last == null ? standing.lines()
                : standing.lines().stream().filter(line -> line.from() != null && line.from().isAfter(last.minusDays(days))).toList();
    }

    private Part part(String code, List<AdLine> rows, long seed) {
        List<AdTerm> terms = new ArrayList<>();
        Map<List<String>, List<AdLine>> byTerm = new LinkedHashMap<>();
        LocalDate from = null;
        LocalDate to = null;
        for (AdLine row : rows) {
            AdTerm term = term(row, Currency.getInstance(code));
            if (term == null) {
                unknown++;
                continue;
            }
            terms.add(term);
            byTerm.computeIfAbsent(List.of(term.campaign(), term.term()), key -> new ArrayList<>()).add(row);
            if (row.from() != null) {
                from = from == null || row.from().isBefore(from) ? row.from() : from;
                to = to == null || row.to().isAfter(to) ? row.to() : to;
            }
        }
        return new Part(code, from, to, new AdAdviser(new AdSettings(code, snapshot.today(), seed)).advise(terms), byTerm);
    }

    /** {@code null} where orders or sales are not known: what a click brings is then not known either. */
    private AdTerm term(AdLine line, Currency currency) {
        Money sales = snapshot.homeMoney().in(currency, line.result().sales());
        if (line.result().orders() == null || sales == null) {
            return null;
        }
        AdFigures figures = new AdFigures(line.result().impressions() == null ? line.result().clicks() : line.result().impressions(),
                line.result().clicks(), line.result().spend().toDouble(), line.result().orders().doubleValue(), sales.toDouble());
        boolean compared = line.from() != null && usual.get(name(line)) == length(line);
        return new AdTerm(name(line), line.place().term().isEmpty() ? line.sku() : line.place().term(), compared ? line.from() : null, figures,
                line.result().margin() != null ? line.result().margin().doubleValue() : margin(products.of(line), line, new LinkedHashSet<>()));
    }

    /** Weighed by clicks; one product without a margin leaves none. */
    private double margin(Map<String, Double> skus, AdLine line, Set<Phrase> missing) {
        double sum = skus.isEmpty() ? Double.NaN : 0;
        for (Map.Entry<String, Double> sku : skus.entrySet()) {
            Margin one = margins.of(sku.getKey(), line.place().market(), line.result().spend().currency());
            missing.addAll(one.missing());
            sum += sku.getValue() * one.share();
        }
        return sum;
    }

    private List<Campaign> campaigns(List<AdLine> lines) {
        Map<List<String>, List<AdLine>> groups = new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0))
                .thenComparing(key -> key.get(1)).thenComparing(key -> key.get(2)));
        lines.forEach(line -> groups.computeIfAbsent(List.of(line.place().campaign(), line.place().market(),
                line.result().spend().currency().getCurrencyCode()), key -> new ArrayList<>()).add(line));
        List<Campaign> campaigns = new ArrayList<>();
        groups.forEach((key, rows) -> campaigns.add(campaign(rows)));
        return campaigns;
    }

    private Campaign campaign(List<AdLine> rows) {
        AdLine first = rows.get(0);
        Set<Phrase> missing = new LinkedHashSet<>();
        List<Double> seen = rows.stream().map(row -> row.result().margin() != null ? row.result().margin().doubleValue()
                : margin(products.of(row), row, missing)).distinct().toList();
        return new Campaign(first.place().campaign(), first.place().market(), products.products(first), seen.size() == 1 ? seen.get(0) : Double.NaN,
                rows.stream().map(row -> row.result().spend()).reduce(Money::plus).orElseThrow(), List.copyOf(missing));
    }

    private void learnLengths(List<AdLine> lines) {
        Map<String, Map<Long, Long>> seen = new HashMap<>();
        lines.stream().filter(line -> line.from() != null).forEach(line -> seen.computeIfAbsent(name(line), name -> new TreeMap<>())
                .merge(length(line), 1L, Long::sum));
        seen.forEach((name, lengths) -> usual.put(name,
                lengths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
    }

    private static long length(AdLine line) {
        return ChronoUnit.DAYS.between(line.from(), line.to());
    }

    private String name(AdLine line) {
        return names.get(bare(line.place()));
    }

    private static AdPlace bare(AdPlace place) {
        return new AdPlace(place.platform(), place.market(), place.campaign(), "", "");
    }

    /** A name that several markets or platforms use is told apart by them. */
    private void name(List<AdLine> lines) {
        Map<String, Set<AdPlace>> byName = new LinkedHashMap<>();
        lines.forEach(line -> byName.computeIfAbsent(line.place().campaign(), name -> new LinkedHashSet<>()).add(bare(line.place())));
        byName.forEach((name, places) -> {
            boolean markets = places.stream().map(AdPlace::market).distinct().count() > 1;
            boolean platforms = places.stream().map(AdPlace::platform).distinct().count() > 1;
            places.forEach(place -> names.put(place, name + (markets ? " (" + place.market() + ")" : "")
                    + (platforms ? " [" + place.platform() + "]" : "")));
        });
    }
}
