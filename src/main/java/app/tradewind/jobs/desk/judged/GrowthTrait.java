package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;

/**
 * Units of the last eight weeks over the eight before, less one, shrunk towards none by half a unit a week.
 * The deviation is that of a ratio of two Poisson counts, by the delta method.
 */
final class GrowthTrait implements Trait {

    private static final int WINDOW = 8;
    private static final int LEAST_WEEKS = 2 * WINDOW;
    private static final double PRIOR_UNITS = WINDOW / 2.0;

    @Override
    public Criterion criterion() {
        return new Criterion("growth", new Wording(Phrase.of("jobs.criterion.growth"), Phrase.of("jobs.criterion.growth.in-text"),
                Traits.PER_CENT, share -> Phrase.of("jobs.figure.change", share)), 0.30, Direction.MAX, -0.5, 1);
    }

    @Override
    public Figure of(Prospect prospect) {
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
