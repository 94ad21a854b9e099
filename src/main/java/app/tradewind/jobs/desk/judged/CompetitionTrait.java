package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.jobs.desk.RivalPrices;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.jobs.desk.judged.facts.Whose;
import app.tradewind.jobs.signals.SourceName;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many others sell it: the sellers that an estimate counts, else the competitors whose price was seen of late. */
final class CompetitionTrait implements Trait {

    private static final String SELLERS = "sellers";

    private static final String REVIEWS = "review-count";

    private final Ground ground;

    CompetitionTrait(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Criterion criterion() {
        return new Criterion("competition", new Wording(Phrase.of("sources.criterion.competition"), Phrase.of("sources.criterion.competition.in-text"),
                1, count -> Phrase.of("sources.figure.sellers", Math.rint(count))), 0.08, Direction.MIN, 1, 15);
    }

    @Override
    public Figure of(Prospect prospect) {
        Optional<Estimate> estimate = ground.estimate(prospect, SELLERS);
        if (estimate.isPresent()) {
            return new Figure(estimate.get().figures().get(SELLERS).doubleValue(), Double.NaN, Whose.of(estimate.get(), ground.sources(), false));
        }
        LocalDate oldest = ground.snapshot().today().minusWeeks(RivalPrices.HOLDS_WEEKS);
        long rivals = ground.rivals(prospect.sku()).stream().filter(one -> !one.day().isBefore(oldest)).map(CompetitorPrice::rival).distinct().count();
        return rivals == 0 ? Figure.UNKNOWN : new Figure(rivals, Double.NaN, Phrase.of("sources.whose.rival"));
    }

    /** The reviews that others have gathered and a newcomer has not. */
    @Override
    public List<Phrase> notes(Prospect prospect) {
        return prospect.ours() ? List.of() : ground.estimate(prospect, REVIEWS)
                .map(one -> List.of(Phrase.of("sources.reviews", one.figures().get(REVIEWS), SourceName.of(one.source())))).orElse(List.of());
    }
}
