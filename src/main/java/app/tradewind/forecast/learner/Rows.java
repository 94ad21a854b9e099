package app.tradewind.forecast.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What the learner is shown of a history at an origin, one row a step ahead, in shares of the level: memory of
 * the history, its own season and that of its category, how far ahead, the time of year, and what acts in the
 * step against what has acted lately.
 */
final class Rows {

    /** Of one origin so many steps ahead. */
    private static final int STEPS = 4;
    /** No origin further back, and none before so many steps. */
    private static final int REACH = 200;
    private static final int LEAST_KNOWN = 8;
    private static final double MOST = 6;
    private static final int LATELY = 4;
    private static final int WIDE = 4;
    private static final int HALF_YEAR = 26;
    private static final int WAVES = 2;
    private static final int KINDS = 6;

    private final Groups groups;
    private final int horizon;

    /** @param horizon steps ahead that matter */
    Rows(Groups groups, int horizon) {
        this.groups = groups;
        this.horizon = horizon;
    }

    /**
     * Rows with what came.
     *
     * @param base what is expected before anything is learned, in shares of the level
     * @param came in the same shares
     * @param weight level by the usual difference of neighbouring steps
     */
    record Lesson(double[] features, double base, double came, double weight) { }

    /**
     * Drawn at random from all origins of all histories, each step to come known.
     *
     * @param held steps at the end of each that nothing is taken from
     */
    List<Lesson> drawn(List<Subject> all, int held, int most) {
        SplittableRandom random = new SplittableRandom(most);
        double[][] sums = all.stream().map(one -> Past.sums(one.y())).toArray(double[][]::new);
        List<Lesson> lessons = new ArrayList<>();
        for (int k = 0; k < most / STEPS; k++) {
            int which = random.nextInt(all.size());
            Subject one = all.get(which);
            int n = one.y().length - held;
            int first = Math.max(Math.max(LEAST_KNOWN, n - REACH), Math.min(n / 2, one.period() + LATELY));
            if (first >= n) {
                continue;
            }
            int origin = first + random.nextInt(n - first);
            Past past = new Past(one, origin, sums[which]);
            if (past.weight() > 0) {
                double[] shared = past.features();
                for (int step = 0; step < STEPS; step++) {
                    int ahead = random.nextInt(Math.min(horizon, n - origin));
                    lessons.add(new Lesson(row(past, shared, ahead), past.base(ahead),
                            Math.min(MOST, one.y()[origin + ahead] / past.level()), past.weight()));
                }
            }
        }
        return lessons;
    }

    /**
     * @param shared see {@link Past#features}
     * @param ahead of the origin, the first one 0
     */
    double[] row(Past past, double[] shared, int ahead) {
        Subject subject = past.subject();
        int back = subject.y().length - past.origin();
        int period = subject.period();
        int step = past.origin() + ahead;
        int same = step - period * (1 + ahead / period);
        double index = past.season(step);
        double year = past.mean(past.origin() - period, past.origin());
        double far = (ahead + 1.0) / horizon;
        double last = Math.min(MOST, past.settled(3) / past.level());
        double usual = Math.min(MOST, past.settled() / past.level());
        double ago = same >= 0 ? subject.y()[same] / past.level() : 1;
        double group = groups.season(subject, back, ahead);
        double[] own = {subject.slow() ? 1 : 0, past.base(ahead), index, ago, around(past, same, 1, year), period >= HALF_YEAR ? around(past, same, WIDE, year) : 1,
            last, last * index, usual * index, same >= 0 ? 1 : 0, far, far * past.growth(), far * shared[0], far * ago,
            far * last * index, index * past.growth(), group, group * usual, groups.growth(subject, back)};
        double[] row = Arrays.copyOf(shared, shared.length + own.length + 2 * WAVES + 2 * KINDS);
        System.arraycopy(own, 0, row, shared.length, own.length);
        int at = shared.length + own.length;
        for (int wave = 1; wave <= WAVES; wave++) {
            double turn = subject.around().year() == null || step >= subject.around().year().length ? Double.NaN
                    : 2 * Math.PI * wave * subject.around().year()[step];
            row[at++] = Double.isNaN(turn) ? 0 : Math.sin(turn);
            row[at++] = Double.isNaN(turn) ? 0 : Math.cos(turn);
        }
        for (int kind = 0; kind < KINDS; kind++) {
            double lately = 0;
            for (int t = past.origin() - LATELY; t < past.origin(); t++) {
                lately += subject.act(kind, t) / LATELY;
            }
            row[at++] = subject.act(kind, step);
            row[at++] = lately;
        }
        return row;
    }

    /** The steps around the same one a season before, by the mean of the season. */
    private static double around(Past past, int same, int reach, double mean) {
        return same < 0 || !(mean > 0) ? 1
                : Math.min(MOST, past.mean(same - reach, Math.min(past.origin(), same + reach + 1)) / mean);
    }
}
