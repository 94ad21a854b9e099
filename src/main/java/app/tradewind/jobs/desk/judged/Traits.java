package app.tradewind.jobs.desk.judged;

import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Prospects;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The criteria that products are judged by where nobody asks otherwise, and the figures of every product. */
public final class Traits {

    /** What only a product can have that is stocked, listed and sold here. */
    public static final Set<String> OF_OWN_ONLY = Set.of("cover", "copy", "reviews");

    static final double PER_CENT = 0.01;

    private final List<Trait> traits;
    private final Map<String, Prospect> prospects = new LinkedHashMap<>();
    private final Map<String, List<Figure>> figures = new ConcurrentHashMap<>();
    private final Map<String, List<Phrase>> said = new ConcurrentHashMap<>();

    public Traits(Snapshot snapshot, Answers answers, Signals signals) {
        Ground ground = new Ground(snapshot, answers, signals);
        new Prospects(ground).list().forEach(prospect -> prospects.put(prospect.sku(), prospect));
        traits = new ArrayList<>(List.of(
                new GrowthTrait(ground),
                new MarginTrait(ground),
                new DemandTrait(ground),
                new PositionTrait(ground),
                new CoverTrait(ground),
                new CopyTrait(ground),
                new CompetitionTrait(ground),
                new SeasonTrait(ground),
                new SupplyTrait(ground),
                new FitTrait(ground)));
        // A shop without reviews is not asked for them: no figure would be known.
        if (!answers.voice().products().isEmpty()) {
            traits.add(new ReviewsTrait(answers.voice().products().stream().collect(Collectors.toMap(ProductVoice::sku, voice -> voice))));
        }
    }

    /** Bounds are fixed, those of demand apart, so that filtering reverses no rank. */
    public List<Criterion> criteria() {
        return traits.stream().map(Trait::criterion).toList();
    }

    /** One candidate a product, its values in the order of the criteria. */
    public List<Candidate> candidates() {
        return prospects.values().stream().map(this::candidate).toList();
    }

    /** A product's name, its number where it has none. */
    public String name(String id) {
        return prospects.get(id).title().isEmpty() ? id : prospects.get(id).title();
    }

    /** Where the seller knows a product from. */
    public Phrase from(String id) {
        return prospects.get(id).from();
    }

    /** Whose word the figures of a product are: a line a source with the criteria that rest on it, then what else is to be said. */
    public List<Phrase> said(String id) {
        return said.computeIfAbsent(id, this::say);
    }

    private List<Phrase> say(String id) {
        Map<Phrase, Phrase> bySource = new LinkedHashMap<>();
        List<Phrase> notes = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            if (figures(id).get(i).known()) {
                bySource.merge(figures(id).get(i).whose(), Phrase.of("sources.criterion", traits.get(i).criterion().wording().label()),
                        (all, next) -> Phrase.of("sources.list", all, next));
            }
            notes.addAll(traits.get(i).notes(prospects.get(id)));
        }
        List<Phrase> all = new ArrayList<>();
        bySource.forEach((source, criteria) -> all.add(Phrase.of("sources.rests", criteria, source)));
        all.addAll(notes);
        return all;
    }

    /** Whose word each figure of a product is by the criterion's name, in their order; those not known are left out. */
    public Map<String, Phrase> whose(String id) {
        Map<String, Phrase> whose = new LinkedHashMap<>();
        for (int i = 0; i < traits.size(); i++) {
            if (figures(id).get(i).known()) {
                whose.put(traits.get(i).criterion().name(), figures(id).get(i).whose());
            }
        }
        return whose;
    }

    /** The money a product sold for in the last twelve weeks, {@code NaN} where it did not or it is not known. */
    public double sales(Candidate candidate) {
        for (int i = 0; i < traits.size(); i++) {
            if (candidate.own() && traits.get(i) instanceof DemandTrait) {
                return DemandTrait.money(candidate.values()[i]);
            }
        }
        return Double.NaN;
    }

    /** The money of twelve weeks that a product sells for, or is expected to where it is not sold yet, and its deviation; {@code NaN} where not known. */
    public double[] expected(Candidate candidate) {
        for (int i = 0; i < traits.size(); i++) {
            if (traits.get(i) instanceof DemandTrait) {
                double money = DemandTrait.money(candidate.values()[i]);
                // A step of the decimal logarithm is that share of the money and of the one beside it.
                return new double[] {money, (money + 1) * Math.log(10) * candidate.sd()[i]};
            }
        }
        return new double[] {Double.NaN, Double.NaN};
    }

    private List<Figure> figures(String id) {
        return figures.computeIfAbsent(id, key -> traits.stream().map(trait -> trait.of(prospects.get(key))).toList());
    }

    private Candidate candidate(Prospect prospect) {
        List<Figure> known = figures(prospect.sku());
        return new Candidate(prospect.sku(), prospect.listing() == null ? null : prospect.listing().facts().category(),
                known.stream().mapToDouble(Figure::value).toArray(), known.stream().mapToDouble(Figure::sd).toArray(),
                !prospect.sold().isEmpty(), Names.brief(name(prospect.sku())));
    }
}
