package app.tradewind.forecast.learner;

import java.util.List;

/**
 * What all series of a seller teach together, tried against the answer without it on held-out steps. Its chance
 * has a fixed seed, so that the same series teach the same.
 */
public final class Learner {

    /** Nothing was learned. */
    public static final Learner NONE = new Learner(null, null, null, Verdict.UNTRIED, Verdict.UNTRIED);

    /** Nothing was learned, since learning broke off: its part of an answer is nothing, and the answer says so. */
    public static final Learner FAILED = new Learner(null, null, null, Verdict.FAILED, Verdict.FAILED);

    /** Rows a series, and at most, so that time stays in proportion. */
    private static final int ROWS_A_SERIES = 20;
    private static final int MOST_ROWS = 2400;
    private static final int LEAST_ROWS = 300;
    private static final int LEAST_SERIES = 20;

    private final Rows rows;
    /** Taught by all that is known, and by what lay two horizons back. */
    private final Trees trees;
    private final Trees older;
    private final Verdict brisk;
    private final Verdict slow;

    private Learner(Rows rows, Trees trees, Trees older, Verdict brisk, Verdict slow) {
        this.rows = rows;
        this.trees = trees;
        this.older = older;
        this.brisk = brisk;
        this.slow = slow;
    }

    /**
     * The answer without the learner at a held-out origin.
     *
     * @param series number in the list
     * @param origin steps of it that are known
     * @param expected demand of the steps after
     */
    public record Told(int series, int origin, double[] expected) { }

    /**
     * @param all series of the seller, or some of them
     * @param told what it is held against, series by series; it is taught by what lay before the earliest origin
     * @param horizon steps ahead that matter
     */
    public static Learner taught(List<Subject> all, List<Told> told, int horizon) {
        int held = told.stream().mapToInt(one -> all.get(one.series).y().length - one.origin).max().orElse(0);
        if (all.size() < LEAST_SERIES || told.size() < LEAST_SERIES) {
            return NONE;
        }
        Rows rows = new Rows(Groups.of(all), horizon);
        Trees older = trees(rows, all, held);
        if (older == null) {
            return NONE;
        }
        Verdict brisk = judged(rows, older, all, told.stream().filter(one -> !all.get(one.series).slow()).toList());
        Verdict slow = judged(rows, older, all, told.stream().filter(one -> all.get(one.series).slow()).toList());
        return new Learner(rows, brisk.used() || slow.used() ? trees(rows, all, 0) : older, older, brisk, slow);
    }

    /** {@code null} where there is too little to learn from. */
    private static Trees trees(Rows rows, List<Subject> all, int held) {
        List<Rows.Lesson> lessons = rows.drawn(all, held, Math.min(MOST_ROWS, ROWS_A_SERIES * all.size()));
        return lessons.size() < LEAST_ROWS ? null : Trees.taught(lessons);
    }

    private static Verdict judged(Rows rows, Trees older, List<Subject> all, List<Told> told) {
        Proof proof = new Proof(!told.isEmpty() && all.get(told.get(0).series).slow());
        int last = -1;
        for (Told one : told) {
            if (one.series != last) {
                proof.next();
            }
            last = one.series;
            Subject subject = all.get(one.series);
            proof.add(subject.y(), one.origin, one.expected, means(older, rows, subject, one.origin, one.expected.length));
        }
        return proof.verdict();
    }

    private static double[] means(Trees trees, Rows rows, Subject one, int origin, int steps) {
        Past past = new Past(one, origin, Past.sums(one.y()));
        double[] shared = past.features();
        double[] means = new double[steps];
        for (int h = 0; h < steps; h++) {
            means[h] = past.level() * trees.share(rows.row(past, shared, h), past.base(h));
        }
        return means;
    }

    /**
     * Expected demand of a series.
     *
     * @param origin steps that are known: at one before the last, what was taught by older steps alone answers
     */
    double[] expected(Subject one, int origin, int steps) {
        return means(origin < one.y().length ? older : trees, rows, one, origin, steps);
    }

    /** How it did on the seller's series of a kind. */
    public Verdict verdict(boolean ofSlow) {
        return ofSlow ? slow : brisk;
    }
}
