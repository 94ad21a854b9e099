package app.tradewind.pricing.promo;

import app.tradewind.pricing.promo.Lift.Span;
import java.util.List;

/**
 * What promotions of a kind usually do, each counting as far as it is sure (random effects, DerSimonian and Laird
 * 1986).
 *
 * @param promotions how many it stands on
 * @param factor of the promoted days, as the next one is expected: its interval holds the spread between promotions
 */
public record KindLift(String kind, int promotions, Span factor) {

    /** @return {@code null} of fewer than two */
    public static KindLift of(String kind, List<Span> factors) {
        if (factors.size() < 2) {
            return null;
        }
        double weights = factors.stream().mapToDouble(one -> weight(one, 0)).sum();
        double mean = factors.stream().mapToDouble(one -> weight(one, 0) * one.mean()).sum() / weights;
        double squares = factors.stream().mapToDouble(one -> weight(one, 0) * Math.pow(one.mean() - mean, 2)).sum();
        double twice = factors.stream().mapToDouble(one -> Math.pow(weight(one, 0), 2)).sum();
        double between = Math.max(0, (squares - (factors.size() - 1)) / (weights - twice / weights));
        double all = factors.stream().mapToDouble(one -> weight(one, between)).sum();
        double pooled = factors.stream().mapToDouble(one -> weight(one, between) * one.mean()).sum() / all;
        return new KindLift(kind, factors.size(), new Span(pooled, Math.sqrt(between + 1 / all)));
    }

    private static double weight(Span one, double between) {
        return 1 / (one.sd() * one.sd() + between);
    }
}
