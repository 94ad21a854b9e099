package app.tradewind.jobs.shortlist;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.jobs.RankProducts;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.shortlist.Comparison.Group;
import app.tradewind.jobs.shortlist.Comparison.Line;
import app.tradewind.jobs.shortlist.Comparison.Product;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.alike.Likeness;
import app.tradewind.selection.alike.Looks;
import app.tradewind.selection.alike.Near;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lays side by side what the engines say of products: standing, figures, points, risks, proposals, margins, products like them. */
public final class CompareProducts {

    private static final int SIMILAR = 3;
    private static final Phrase UNKNOWN = Phrase.of("shortlist.unknown");

    private final Snapshot snapshot;
    private final RankProducts.Ranked ranked;
    private final MarketLines markets;
    private final Map<String, ProductAdvice> advice = new HashMap<>();
    private final Map<String, Candidate> candidates = new HashMap<>();

    public CompareProducts(Snapshot snapshot, Answers answers, RankProducts.Ranked ranked, MarketLines.Fits fits) {
        this.snapshot = snapshot;
        this.ranked = ranked;
        this.markets = new MarketLines(snapshot, answers, fits);
        ranked.products().forEach(each -> advice.put(each.subject(), each));
        ranked.candidates().forEach(each -> candidates.put(each.id(), each));
    }

    /** How a product stands on the board; {@code null} where it is not on it. */
    public ProductAdvice advice(String sku) {
        return advice.get(sku);
    }

    /** What a product is called, as the board has it where the seller's own files do not name it. */
    public String name(String sku) {
        String own = snapshot.catalogue().names().of(sku);
        return own.equals(sku) && candidates.containsKey(sku) ? ranked.traits().name(sku) : own;
    }

    /** @param skus at most {@link Comparison#MOST} of them are compared */
    public Comparison of(List<String> skus) {
        List<String> few = skus.subList(0, Math.min(Comparison.MOST, skus.size()));
        List<Product> products = few.stream().map(sku -> new Product(sku, name(sku))).toList();
        List<Group> groups = few.isEmpty() ? List.of() : new ArrayList<>(List.of(standing(few), figures(few), points(few)));
        if (!few.isEmpty()) {
            groups.addAll(markets.groups(few));
            groups.add(new Group(Phrase.of("shortlist.group.similar"), List.of(line("shortlist.line.similar", "shortlist.source.titles", few, similar()))));
        }
        return new Comparison(snapshot.today(), products, groups);
    }

    private Group standing(List<String> skus) {
        int all = ranked.products().size();
        return new Group(Phrase.of("shortlist.group.standing"), List.of(
                line("shortlist.line.rank", "shortlist.source.board", skus, sku -> said(sku, each -> Phrase.of("shortlist.cell.rank", each.rank(), all))),
                line("shortlist.line.score", "shortlist.source.board", skus, sku -> said(sku, each -> each.score() == null ? UNKNOWN
                        : Phrase.of("shortlist.cell.score", each.score().value(), each.score().lo(), each.score().hi()))),
                line("shortlist.line.advice", "shortlist.source.board", skus, sku -> said(sku, each -> each.status().said()))));
    }

    private Phrase said(String sku, Function<ProductAdvice, Phrase> figure) {
        return advice.containsKey(sku) ? figure.apply(advice.get(sku)) : UNKNOWN;
    }

    private Group figures(List<String> skus) {
        List<Line> lines = new ArrayList<>();
        for (int c = 0; c < ranked.criteria().size(); c++) {
            Criterion criterion = ranked.criteria().get(c);
            int column = c;
            lines.add(new Line(criterion.wording().label(), source(criterion.name(), skus), skus.stream().map(sku -> figure(criterion, candidates.get(sku), column)).toList()));
        }
        return new Group(Phrase.of("shortlist.group.figures"), lines);
    }

    private static Phrase figure(Criterion criterion, Candidate candidate, int column) {
        double value = candidate == null ? Double.NaN : candidate.values()[column];
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        Phrase said = criterion.wording().figure().apply(value);
        double sd = candidate.sd()[column];
        return Double.isNaN(sd) || sd == 0 ? said : Phrase.of("shortlist.cell.range", said,
                criterion.wording().figure().apply(value - sd), criterion.wording().figure().apply(value + sd));
    }

    /** Whose word a figure is; where that is not the same for all, by product. */
    private Phrase source(String criterion, List<String> skus) {
        Map<Phrase, Phrase> holders = new LinkedHashMap<>();
        for (String sku : skus) {
            Phrase whose = candidates.containsKey(sku) ? ranked.traits().whose(sku).get(criterion) : null;
            if (whose != null) {
                holders.merge(whose, Phrase.of("sources.criterion", sku), (all, next) -> Phrase.of("sources.list", all, next));
            }
        }
        if (holders.size() == 1) {
            return holders.keySet().iterator().next();
        }
        Phrase told = null;
        for (Map.Entry<Phrase, Phrase> one : holders.entrySet()) {
            Phrase next = Phrase.of("shortlist.source.of", one.getValue(), one.getKey());
            told = told == null ? next : Phrase.of("shortlist.cell.and", told, next);
        }
        return told == null ? UNKNOWN : told;
    }

    /** The parts of each score; a criterion that one of them lacks stays blank there. */
    private Group points(List<String> skus) {
        Map<Phrase, Map<String, Double>> parts = new LinkedHashMap<>();
        skus.stream().filter(advice::containsKey).forEach(sku -> advice.get(sku).why().reasons()
                .forEach(reason -> parts.computeIfAbsent(about(reason.what()), key -> new TreeMap<>()).merge(sku, reason.amount(), Double::sum)));
        List<Line> lines = new ArrayList<>();
        parts.forEach((what, amounts) -> lines.add(new Line(what, Phrase.of("shortlist.source.board"), skus.stream()
                .map(sku -> amounts.containsKey(sku) ? Phrase.of("shortlist.cell.points", amounts.get(sku)) : UNKNOWN).toList())));
        return new Group(Phrase.of("shortlist.group.points"), lines);
    }

    /** A part names its criterion first and then this product's figure. */
    private static Phrase about(Phrase part) {
        return !part.args().isEmpty() && part.args().get(0) instanceof Phrase criterion ? criterion : part;
    }

    private Function<String, Phrase> similar() {
        Map<String, Looks> looks = new TreeMap<>();
        for (Listing listing : snapshot.catalogue().byItem().values()) {
            Money home = listing.price() == null ? null : snapshot.homeMoney().of(listing.price());
            looks.putIfAbsent(listing.item().sku(), new Looks(listing.item().sku(), listing.text().title(), listing.facts().category(),
                    home == null ? Double.NaN : home.toDouble()));
        }
        ranked.candidates().forEach(each -> looks.putIfAbsent(each.id(), new Looks(each.id(), name(each.id()), each.group(), Double.NaN)));
        Likeness likeness = new Likeness(looks.values());
        return sku -> {
            Phrase told = null;
            for (Near near : looks.containsKey(sku) ? likeness.nearest(sku, SIMILAR) : List.<Near>of()) {
                Phrase one = Phrase.of("shortlist.cell.similar", name(near.id()), near.alike());
                told = told == null ? one : Phrase.of("shortlist.cell.and", told, one);
            }
            return told == null ? Phrase.of("shortlist.cell.none-similar") : told;
        };
    }

    static Line line(String what, String source, List<String> skus, Function<String, Phrase> cell) {
        return new Line(Phrase.of(what), Phrase.of(source), skus.stream().map(cell).toList());
    }
}
