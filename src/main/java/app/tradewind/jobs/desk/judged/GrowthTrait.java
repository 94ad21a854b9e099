package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.forecast.launch.TitleWords;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.jobs.desk.judged.facts.Whose;
import app.tradewind.jobs.signals.TrendLine;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Units of the last eight weeks over the eight before, less one, shrunk towards none by half a unit a week.
 * The deviation is that of a ratio of two Poisson counts, by the delta method. Of a product that is not sold: what
 * the most trusted estimate says, else how the interest in a term of its title grew, which has no scale and needs none.
 */
final class GrowthTrait implements Trait {

    private static final int WINDOW = 8;
    private static final int LEAST_WEEKS = 2 * WINDOW;
    private static final double PRIOR_UNITS = WINDOW / 2.0;
    private static final String SHARE = "growth-share";

    private final Ground ground;

    GrowthTrait(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Criterion criterion() {
        return new Criterion("growth", new Wording(Phrase.of("jobs.criterion.growth"), Phrase.of("jobs.criterion.growth.in-text"),
                Traits.PER_CENT, share -> Phrase.of("jobs.figure.change", share)), 0.30, Direction.MAX, -0.5, 1);
    }

    @Override
    public Figure of(Prospect prospect) {
        return prospect.sold().isEmpty() ? told(prospect) : own(prospect);
    }

    private Figure told(Prospect prospect) {
        Optional<Estimate> estimate = ground.estimate(prospect, SHARE);
        if (estimate.isPresent()) {
            double ratio = 1 + estimate.get().figures().get(SHARE).doubleValue();
            BigDecimal units = estimate.get().figures().get(Estimate.MONTHLY_UNITS);
            double pieces = units == null ? 1 : Math.max(1, units.doubleValue());
            double off = ground.sources().check(estimate.get()).spread();
            return new Figure(ratio - 1, ratio * Math.sqrt(1 / pieces + Math.max(0, ratio) / pieces + off * off), Whose.of(estimate.get(), ground.sources(), false));
        }
        Set<String> title = TitleWords.of(prospect.title());
        for (TrendLine line : ground.trends()) {
            double[] growth = line.names(title) ? line.growth() : new double[] {Double.NaN};
            if (Double.isFinite(growth[0])) {
                return new Figure(growth[0], growth[1], Phrase.of("sources.whose.trend", line.term(), line.file(), line.last()));
            }
        }
        return Figure.UNKNOWN;
    }

    private static Figure own(Prospect prospect) {
        double last = 0;
        double before = 0;
        int weeks = 0;
        for (SalesHistory history : prospect.sold()) {
            int n = history.weeks();
            weeks = Math.max(weeks, n);
            for (int i = 1; i <= Math.min(n, LEAST_WEEKS); i++) {
                if (i <= WINDOW) {
                    last += history.units()[n - i];
                } else {
                    before += history.units()[n - i];
                }
            }
        }
        if (weeks < LEAST_WEEKS || !(last + before > 0)) {
            return Figure.UNKNOWN;
        }
        double ratio = (last + PRIOR_UNITS) / (before + PRIOR_UNITS);
        return new Figure(ratio - 1, ratio * Math.sqrt(1 / (last + PRIOR_UNITS) + 1 / (before + PRIOR_UNITS)));
    }
}
