package app.tradewind.stock.simulate.season;

import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.stock.simulate.Policy;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The two rules that most sellers and most textbooks know. Both see sales only, and know no calendar. */
final class Rules {

    private static final int RECENT = 4;
    private static final double COVER = 4;
    private static final int WINDOW = 8;
    /** Of a normal curve, at 95 in 100. */
    private static final double DEVIATIONS = 1.645;

    private Rules() { }

    /** Four weeks of average sales beyond the lead time. */
    static Buyer cover(World world, int[] past) {
        double recent = Arrays.stream(past, past.length - RECENT, past.length).average().orElse(0);
        return Buyer.of(new Policy.Cover(world.ways().sea().weeks() + 1 + COVER, recent));
    }

    /**
     * Normal theory: up to the mean of lead time and review and its safety stock, on the mean and the deviation
     * of the last eight weeks' sales; see Silver, Pyke and Thomas, Inventory and Production Management, chapter 6.
     */
    static Buyer normal(World world) {
        double weeks = world.ways().sea().weeks() + 1;
        double spread = world.ways().sea().sdWeeks();
        return game -> {
            int[] sold = IntStream.concat(Arrays.stream(game.past()), game.log().stream().mapToInt(week -> week.goods().sold())).toArray();
            int[] late = Arrays.copyOfRange(sold, sold.length - WINDOW, sold.length);
            double mean = Arrays.stream(late).average().orElse(0);
            double variance = Arrays.stream(late).mapToDouble(one -> (one - mean) * (one - mean)).sum() / (WINDOW - 1);
            double upTo = mean * weeks + DEVIATIONS * Math.sqrt(weeks * variance + mean * mean * spread * spread);
            return new Order(OrderRounding.up(upTo - game.position(), world.start().moq(), world.start().pack()), 0);
        };
    }
}
