package app.tradewind.stock.simulate.season;

import app.tradewind.forecast.DemandPaths;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Demand to come as the desk sees it in a game. Season and promotions are known from earlier years, the level
 * of this one is not: it is learned from the weeks in which nothing ran out, exactly, since gamma is conjugate
 * to Poisson (Gelman and others, Bayesian Data Analysis, section 2.6). A game's world is made up; on a seller's
 * own data the forecast has to find season and level itself.
 *
 * <p>Every path keeps its draws from week to week, so that two looks differ by what was learned and not by
 * chance. Gamma and Poisson are drawn by their cube-root (Wilson and Hilferty 1931) and normal likenesses.
 */
final class Outlook {

    private static final int PATHS = 200;

    private final World world;
    private final int steps;
    private final double[] levels = new double[PATHS];
    private final double[][] draws;

    /** @param steps weeks that are looked ahead */
    Outlook(World world, int steps, long seed) {
        this.world = world;
        this.steps = steps;
        draws = new double[PATHS][world.weeks() + steps];
        NormalDistribution normal = NormalDistribution.of(0, 1);
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int s = 0; s < PATHS; s++) {
            SplittableRandom random = seeds.split();
            levels[s] = normal.inverseCumulativeProbability((s + 0.5) / PATHS);
            for (int t = 0; t < draws[s].length; t++) {
                draws[s][t] = normal.inverseCumulativeProbability(Math.nextUp(random.nextDouble()));
            }
        }
    }

    /** The coming week first. */
    DemandPaths from(Game game) {
        double doubt = world.market().doubt();
        double shape = doubt == 0 ? Double.POSITIVE_INFINITY : 1 / (doubt * doubt);
        double rate = shape;
        if (doubt > 0) {
            int[] past = game.past();
            for (int t = 0; t < past.length; t++) {
                shape += past[t];
                rate += world.mean(t - past.length);
            }
            List<Week> log = game.log();
            for (int t = 0; t < log.size(); t++) {
                if (log.get(t).stock() > 0) {
                    shape += log.get(t).goods().sold();
                    rate += world.mean(t);
                }
            }
        }
        double[][] paths = new double[PATHS][steps];
        for (int s = 0; s < PATHS; s++) {
            double level = doubt == 0 ? 1 : shape / rate * Math.pow(Math.max(0, 1 - 1 / (9 * shape) + levels[s] / (3 * Math.sqrt(shape))), 3);
            for (int t = 0; t < steps; t++) {
                double mean = level * world.mean(game.week() + t);
                paths[s][t] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * draws[s][game.week() + t]));
            }
        }
        return DemandPaths.of(paths);
    }
}
