package app.tradewind.pricing.response;

import app.tradewind.pricing.PriceHistory;
import java.util.List;
import java.util.OptionalInt;

/**
 * What moves the items of a group alike: season as sine waves, the competitor's price, promotion, and in
 * a family the prices of the others. Each
 * has a mild prior, so that a short history does not read chance as season.
 */
final class SharedEffects {

    private static final double SEASON_SD = 0.3;
    private static final double OVERTONE_SD = 0.15;
    private static final double COMPETITOR_MEAN = 0.3;
    private static final double COMPETITOR_SD = 0.5;
    private static final double PROMOTION_MEAN = 0.2;
    private static final double PROMOTION_SD = 0.7;
    private static final double SIBLINGS_SD = 0.5;
    private static final double PASSING_SD = 3;
    /** Seasons of history that a second wave needs. */
    private static final double OVERTONE_FROM = 1.5;
    private static final double FIRST_WAVE_FROM = 0.2;

    private final int season;
    private final int waves;
    private final boolean competitor;
    private final boolean promotion;
    private final Siblings siblings;
    private final boolean passing;

    private SharedEffects(int season, int waves, boolean competitor, boolean promotion, Siblings siblings,
            boolean passing) {
        this.season = season;
        this.waves = waves;
        this.competitor = competitor;
        this.promotion = promotion;
        this.siblings = siblings;
        this.passing = passing;
    }

    /** @param season periods a season, 0 for none */
    static SharedEffects of(List<PriceHistory> group, int season) {
        int longest = group.stream().mapToInt(PriceHistory::periods).max().orElse(0);
        int waves = season < 4 || longest < FIRST_WAVE_FROM * season ? 0 : longest < OVERTONE_FROM * season ? 1 : 2;
        return new SharedEffects(season, waves,
                group.stream().anyMatch(item -> item.controls().competitor() != null),
                group.stream().anyMatch(item -> item.controls().promotion() != null), Siblings.of(group), false);
    }

    /** The same with one more, the last: how far a period's price strays from the prices around it. */
    SharedEffects withPassing() {
        return new SharedEffects(season, waves, competitor, promotion, siblings, true);
    }

    int columns() {
        return 2 * waves + (competitor ? 1 : 0) + (promotion ? 1 : 0) + (siblings != null ? 1 : 0) + (passing ? 1 : 0);
    }

    /** Where the effect of promotions stands, if promotions are known. */
    OptionalInt promotionColumn() {
        return promotion ? OptionalInt.of(2 * waves + (competitor ? 1 : 0)) : OptionalInt.empty();
    }

    /** Where the effect of the siblings' prices stands, in a family. */
    OptionalInt siblingsColumn() {
        return siblings != null ? OptionalInt.of(2 * waves + (competitor ? 1 : 0) + (promotion ? 1 : 0)) : OptionalInt.empty();
    }

    double priorMean(int column) {
        return switch (kind(column)) {
            case COMPETITOR -> COMPETITOR_MEAN;
            case PROMOTION -> PROMOTION_MEAN;
            default -> 0;
        };
    }

    double priorSd(int column) {
        return switch (kind(column)) {
            case WAVE -> SEASON_SD;
            case OVERTONE -> OVERTONE_SD;
            case COMPETITOR -> COMPETITOR_SD;
            case PROMOTION -> PROMOTION_SD;
            case SIBLINGS -> SIBLINGS_SD;
            case PASSING -> PASSING_SD;
        };
    }

    /** Mean log price of the item's competitor, {@code NaN} where there is none. */
    double meanCompetitor(PriceHistory item) {
        double[] prices = item.controls().competitor();
        if (prices == null) {
            return Double.NaN;
        }
        double sum = 0;
        int n = 0;
        for (double price : prices) {
            if (price > 0) {
                sum += Math.log(price);
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    /** A competitor's price or a promotion that is not known counts as the item's usual. */
    void fill(double[] row, PriceHistory item, int t, double meanCompetitor) {
        int column = 0;
        for (int wave = 1; wave <= waves; wave++) {
            double angle = 2 * Math.PI * wave * t / season;
            row[column++] = Math.sin(angle);
            row[column++] = Math.cos(angle);
        }
        if (competitor) {
            double[] prices = item.controls().competitor();
            row[column++] = prices != null && prices[t] > 0 ? Math.log(prices[t]) - meanCompetitor : 0;
        }
        if (promotion) {
            double[] shares = item.controls().promotion();
            row[column++] = shares != null && shares[t] > 0 ? shares[t] : 0;
        }
        if (siblings != null) {
            row[column++] = siblings.stray(item.id(), t);
        }
        if (passing) {
            row[column] = Passing.part(item.price(), t);
        }
    }

    private enum Kind { WAVE, OVERTONE, COMPETITOR, PROMOTION, SIBLINGS, PASSING }

    private Kind kind(int column) {
        if (column < 2 * waves) {
            return column < 2 ? Kind.WAVE : Kind.OVERTONE;
        }
        if (passing && column == columns() - 1) {
            return Kind.PASSING;
        }
        if (siblings != null && column == siblingsColumn().getAsInt()) {
            return Kind.SIBLINGS;
        }
        return competitor && column == 2 * waves ? Kind.COMPETITOR : Kind.PROMOTION;
    }
}
