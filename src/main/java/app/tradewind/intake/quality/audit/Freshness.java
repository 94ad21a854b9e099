package app.tradewind.intake.quality.audit;

import app.tradewind.intake.layout.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * How old the newest row of a kind may be.
 *
 * @param fresh days without a word
 * @param stale days after which it says nothing any more
 */
public record Freshness(int fresh, int stale) {

    private static final Map<Kind, Freshness> LIMITS = Map.of(
            Kind.ORDERS, new Freshness(14, 60),
            Kind.STOCK, new Freshness(14, 60),
            Kind.COMPETITOR_PRICES, new Freshness(30, 120),
            Kind.FX_RATES, new Freshness(14, 90),
            Kind.PERIOD_SALES, new Freshness(35, 100),
            Kind.ESTIMATES, new Freshness(45, 180),
            Kind.TRENDS, new Freshness(30, 120),
            Kind.REVIEWS, new Freshness(90, 365));

    /** The limits of a kind whose rows have a day. */
    public static Optional<Freshness> of(Kind kind) {
        return Optional.ofNullable(LIMITS.get(kind));
    }

    /** 0 where a day is fresh, 1 where it is old, 2 where it is stale. */
    public int steps(LocalDate day, LocalDate today) {
        long age = ChronoUnit.DAYS.between(day, today);
        return age <= fresh ? 0 : age <= stale ? 1 : 2;
    }
}
