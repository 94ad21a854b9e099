package app.tradewind.pricing.promo;

/**
 * What a promotion did to the weeks it stood in.
 *
 * @param weeks touched by it
 * @param sold pieces in these weeks
 * @param without pieces that they would have sold, expected
 * @param extra pieces more than that
 * @param after pieces more or fewer in the two weeks after it
 * @param profit change of profit, {@code null} where it is not known what a piece leaves
 */
public record Lift(int weeks, double sold, double without, Extra extra, Span after, Profit profit) {

    /**
     * A figure with its 90 % interval.
     *
     * @param sd standard deviation
     */
    public record Span(double mean, double sd) {

        /** Half the width of a 90 % interval, in standard deviations. */
        private static final double HALF = 1.6448536269514722;

        public double lo() {
            return mean - HALF * sd;
        }

        public double hi() {
            return mean + HALF * sd;
        }

        Span plus(Span other) {
            return new Span(mean + other.mean, Math.hypot(sd, other.sd));
        }
    }

    /**
     * @param pieces more than without it
     * @param promoted pieces that the promoted part of the weeks would have sold without it
     * @param spread standard deviation of the pieces where they are held against those as a ratio: a level too low
     *     makes it too high twice
     */
    public record Extra(Span pieces, double promoted, double spread) {

        /** By how much the promoted days sold more, 1 for nothing more; with its 90 % interval. */
        public Span factor() {
            return new Span(1 + pieces.mean / promoted, spread / promoted);
        }
    }

    /**
     * @param during what the pieces sold left
     * @param without what those that would have been sold would have left
     * @param change the difference with its interval
     */
    public record Profit(double during, double without, Span change) { }

    /** With its money in another currency. @param rate what one unit of it is there, {@code NaN} for not known */
    public Lift at(double rate) {
        return new Lift(weeks, sold, without, extra, after, profit == null || Double.isNaN(rate) ? null : new Profit(profit.during * rate,
                profit.without * rate, new Span(profit.change.mean * rate, profit.change.sd * rate)));
    }

    /** With another profit. */
    public Lift earning(Profit other) {
        return new Lift(weeks, sold, without, extra, after, other);
    }

    /** Two items of one promotion together, counted as independent. */
    public Lift plus(Lift other) {
        Span pieces = extra.pieces.plus(other.extra.pieces);
        Profit both = profit == null || other.profit == null ? null : new Profit(profit.during + other.profit.during,
                profit.without + other.profit.without, profit.change.plus(other.profit.change));
        return new Lift(Math.max(weeks, other.weeks), sold + other.sold, without + other.without,
                new Extra(pieces, extra.promoted + other.extra.promoted, Math.hypot(extra.spread, other.extra.spread)), after == null || other.after == null ? null : after.plus(other.after), both);
    }
}
