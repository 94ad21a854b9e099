package app.tradewind.selection;

import java.time.LocalDate;

/**
 * What a ranking is made for.
 *
 * @param today day the advice is made for
 * @param seed of the weight draws
 * @param shortlist how many products the person can look after: only they can be {@code TAKE_ON}
 * @param margin points by which a product has to differ from the average one before it is taken on or dropped
 */
public record RankSettings(LocalDate today, long seed, int shortlist, double margin) {

    private static final int SHORTLIST = 20;
    private static final double MARGIN = 5;

    public RankSettings(LocalDate today, long seed) {
        this(today, seed, SHORTLIST, MARGIN);
    }
}
