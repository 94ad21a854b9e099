package app.tradewind.selection;

import app.tradewind.selection.Criterion.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Measures a ranking of 200,000 products on six criteria. Run its main method; it prints milliseconds. */
final class RankingSpeed {

    private static final int PRODUCTS = 200_000;
    private static final int CRITERIA = 6;

    private RankingSpeed() { }

    public static void main(String[] args) {
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < CRITERIA; j++) {
            criteria.add(new Criterion("c" + j, j + 1, j % 2 == 0 ? Direction.MAX : Direction.MIN));
        }
        SplittableRandom chance = new SplittableRandom(1);
        List<Candidate> products = new ArrayList<>(PRODUCTS);
        for (int i = 0; i < PRODUCTS; i++) {
            double[] values = chance.doubles(CRITERIA).map(v -> v < 0.05 ? Double.NaN : v).toArray();
            products.add(new Candidate("P" + i, "g" + i % 7, values, null, false));
        }
        RankSettings settings = new RankSettings(LocalDate.of(2026, 11, 22), 1);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            Scale scale = Scale.of(criteria, products);
            long scaled = System.nanoTime();
            Board board = ProductRanker.board(criteria, products, scale, settings);
            long ranked = System.nanoTime();
            int moved = 1 + round;
            Board again = board.weighing(criteria.stream().map(one -> one.weighing(one.weight() + moved)).toList());
            long weighed = System.nanoTime();
            long read = again.candidate(0).values().length;
            for (ProductAdvice advice : board.products()) {
                read += advice.rank();
            }
            long answered = System.nanoTime();
            Stability stability = board.stability();
            System.out.printf("scale %d, rank %d, a weight moved %d, all answers %d, stability %d ms (%d %s)%n", millis(start, scaled),
                    millis(scaled, ranked), millis(ranked, weighed), millis(weighed, answered), millis(answered, System.nanoTime()), read, stability);
        }
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
