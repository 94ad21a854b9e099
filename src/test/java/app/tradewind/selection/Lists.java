package app.tradewind.selection;

import app.tradewind.selection.Criterion.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random lists of products for property tests. */
final class Lists {

    static final RankSettings SETTINGS = new RankSettings(LocalDate.of(2026, 11, 22), 7);

    private Lists() { }

    static List<Criterion> criteria(SplittableRandom chance) {
        List<Criterion> criteria = new ArrayList<>();
        int m = 1 + chance.nextInt(6);
        for (int j = 0; j < m; j++) {
            criteria.add(new Criterion("c" + j, 0.1 + chance.nextDouble(), chance.nextBoolean() ? Direction.MAX : Direction.MIN));
        }
        return criteria;
    }

    /** @param holes share of values that are not known */
    static List<Candidate> products(SplittableRandom chance, int criteria, double holes) {
        List<Candidate> products = new ArrayList<>();
        int n = 2 + chance.nextInt(40);
        for (int i = 0; i < n; i++) {
            double[] values = new double[criteria];
            double[] sd = new double[criteria];
            for (int j = 0; j < criteria; j++) {
                values[j] = chance.nextDouble() < holes ? Double.NaN : Math.exp(chance.nextGaussian() * (j + 1));
                sd[j] = chance.nextBoolean() ? Double.NaN : chance.nextDouble();
            }
            products.add(new Candidate("P" + i, "g" + i % 3, values, sd, chance.nextBoolean()));
        }
        return products;
    }

    static Candidate product(String id, double... values) {
        return new Candidate(id, null, values, null, false);
    }
}
