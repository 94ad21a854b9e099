package app.tradewind.stock.simulate.season;

import app.tradewind.forecast.DemandPaths;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What luck did: the same four sides on other seasons of the same world. The person's orders are taken as if
 * they had been written down beforehand, cut where cash does not pay for them.
 *
 * @param sides by side what other seasons brought
 * @param others how many seasons
 * @param ahead share of them in which the person would have earned more than the advice; half of those alike count
 */
public record Luck(Map<Side, Spread> sides, int others, double ahead) {

    /** Enough to tell luck from skill. */
    public static final int OTHERS = 200;

    private static final double TAIL = 0.1;

    /**
     * @param here profit in the season that was played
     * @param mean profit of the others
     * @param low tenth percentile
     * @param high ninetieth percentile
     * @param worse share of the others that brought less than the one played
     */
    public record Spread(double here, double mean, double low, double high, double worse) {

        static Spread of(double here, double[] others) {
            double[] sorted = others.clone();
            Arrays.sort(sorted);
            double worse = Arrays.stream(others).filter(one -> one < here).count() / (double) others.length;
            return new Spread(here, Arrays.stream(others).average().orElse(Double.NaN), DemandPaths.quantile(sorted, TAIL),
                    DemandPaths.quantile(sorted, 1 - TAIL), worse);
        }
    }

    public Luck {
        sides = new EnumMap<>(sides);
    }

    /**
     * @param seasons of which the first was played
     * @param mine the person's orders
     * @param done told after each season; may throw to stop
     */
    public static Luck of(Seasons seasons, List<Order> mine, IntConsumer done) {
        Adviser adviser = new Adviser(seasons);
        int others = seasons.count() - 1;
        Map<Side, double[]> profits = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            profits.put(side, new double[seasons.count()]);
        }
        for (int s = 0; s <= others; s++) {
            for (Side side : Side.values()) {
                profits.get(side)[s] = Game.fly(seasons, s, side.buyer(seasons, s, mine, adviser), mine.size()).score().profit();
            }
            done.accept(s);
        }
        Map<Side, Spread> sides = new EnumMap<>(Side.class);
        profits.forEach((side, all) -> sides.put(side, Spread.of(all[0], Arrays.copyOfRange(all, 1, all.length))));
        double ahead = 0;
        for (int s = 1; s <= others; s++) {
            double gap = profits.get(Side.YOU)[s] - profits.get(Side.ADVICE)[s];
            ahead += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
        }
        return new Luck(sides, others, ahead / others);
    }
}
