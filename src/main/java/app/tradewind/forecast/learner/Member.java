package app.tradewind.forecast.learner;

import app.tradewind.forecast.method.FittedModel;
import java.util.SplittableRandom;

/** The learner's part in the answer of one series. */
public final class Member {

    /** What it is called among the methods. */
    public static final String NAME = "learner";

    private final Learner learner;
    private final Subject subject;
    private final double[] factors;
    private final int horizon;

    /**
     * @param factors of the causes on each step, known and to come: what the answer is about has them taken out
     * @param horizon steps to come
     */
    public Member(Learner learner, Subject subject, double[] factors, int horizon) {
        this.learner = learner;
        this.subject = subject;
        this.factors = factors;
        this.horizon = horizon;
    }

    /**
     * The answer with the learner in it.
     *
     * @param bar the answer without, fitted at the origin
     * @param origin steps of the history that are known there
     */
    public FittedModel with(FittedModel bar, int origin) {
        return new Joined(bar, learned(origin), learner.verdict(subject.slow()).part(), subject.slow());
    }

    /** The learner alone, with the futures of an answer without it. */
    public FittedModel alone(FittedModel bar, int origin) {
        return new Joined(bar, learned(origin), 1, subject.slow());
    }

    /** What the learner alone expects, without causes. */
    private double[] learned(int origin) {
        double[] learned = learner.expected(subject, origin, horizon);
        for (int h = 0; h < horizon; h++) {
            learned[h] /= factors[origin + h];
        }
        return learned;
    }

    /**
     * The futures are those of the answer without the learner, moved to the common mean: they keep what hangs
     * together in them.
     *
     * @param learned a step
     * @param part of the learner in the mean
     */
    private record Joined(FittedModel bar, double[] learned, double part, boolean slow) implements FittedModel {

        @Override
        public String name() {
            return bar.name() + "+" + NAME;
        }

        @Override
        public double[] mean(int steps) {
            double[] mean = bar.mean(steps).clone();
            for (int h = 0; h < Math.min(steps, learned.length); h++) {
                mean[h] += part * (learned[h] - mean[h]);
            }
            return mean;
        }

        @Override
        public double[] unseasoned(int steps) {
            return bar.unseasoned(steps);
        }

        @Override
        public double level() {
            return bar.level();
        }

        @Override
        public double[] residuals() {
            return bar.residuals();
        }

        @Override
        public double[][] simulate(int paths, int steps, SplittableRandom random) {
            double[][] futures = bar.simulate(paths, steps, random);
            double[] own = bar.mean(steps);
            double[] mean = mean(steps);
            for (double[] path : futures) {
                for (int h = 0; h < steps; h++) {
                    path[h] = slow ? moved(path[h], own[h], mean[h], random) : path[h] + mean[h] - own[h];
                }
            }
            return futures;
        }

        /** Pieces in proportion, a part of a piece by chance: nothing stays nothing. */
        private static double moved(double pieces, double own, double mean, SplittableRandom random) {
            return pieces > 0 && own > 0 ? Math.floor(pieces * mean / own + random.nextDouble()) : pieces;
        }
    }
}
