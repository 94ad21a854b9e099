package app.tradewind.jobs.desk.judged;

import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import java.util.List;

/** The criteria that products are judged by where nobody asks otherwise, and the figures of every product. */
public final class Traits {

    static final double PER_CENT = 0.01;

    private final Ground ground;
    private final List<Trait> traits;

    public Traits(Snapshot snapshot, Answers answers) {
        ground = new Ground(snapshot, answers);
        traits = List.of(
                new GrowthTrait(),
                new MarginTrait(ground),
                new DemandTrait(ground),
                new PositionTrait(ground),
                new CoverTrait(ground),
                new CopyTrait(ground));
    }

    /** Bounds are fixed, those of demand apart, so that filtering reverses no rank. */
    public List<Criterion> criteria() {
        return traits.stream().map(Trait::criterion).toList();
    }

    /** One candidate a product that is listed or sold, its values in the order of the criteria. */
    public List<Candidate> candidates() {
        return ground.prospects().stream().map(this::candidate).toList();
    }

    /** The money a product sold for in the last twelve weeks, {@code NaN} where not known. */
    public double sales(Candidate candidate) {
        for (int i = 0; i < traits.size(); i++) {
            if (traits.get(i) instanceof DemandTrait) {
                return DemandTrait.money(candidate.values()[i]);
            }
        }
        return Double.NaN;
    }

    private Candidate candidate(Prospect prospect) {
        List<Figure> figures = traits.stream().map(trait -> trait.of(prospect)).toList();
        return new Candidate(prospect.sku(), prospect.listing() == null ? null : prospect.listing().facts().category(),
                figures.stream().mapToDouble(Figure::value).toArray(), figures.stream().mapToDouble(Figure::sd).toArray(),
                !prospect.sold().isEmpty());
    }
}
