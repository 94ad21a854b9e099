package app.tradewind.selection;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a ranking is made for.
 *
 * @param today day the advice is made for
 * @param seed of the weight draws
 * @param shortlist how many products the person can look after: only they can be {@code TAKE_ON}
 * @param margin points by which a product has to differ from the average one before it is taken on or dropped
 * @param ofOwnOnly names of criteria that only an own product can have: a candidate is not asked for them, so that they do
 *     not count where it is to be known enough for a score
 */
public record RankSettings(LocalDate today, long seed, int shortlist, double margin, Set<String> ofOwnOnly) {

    private static final int SHORTLIST = 20;
    private static final double MARGIN = 5;

    public RankSettings(LocalDate today, long seed) {
        this(today, seed, SHORTLIST, MARGIN, Set.of());
    }

    /** The same with criteria that only an own product can have. */
    public RankSettings ofOwnOnly(Set<String> names) {
        return new RankSettings(today, seed, shortlist, margin, Set.copyOf(names));
    }
}
