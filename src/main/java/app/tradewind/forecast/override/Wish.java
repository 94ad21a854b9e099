package app.tradewind.forecast.override;

import app.tradewind.forecast.level.Level;

/**
 * One change of the forecast, ready to be spread.
 *
 * @param number of later wishes of the same level the higher
 * @param level how far it reaches
 * @param members the bottoms it covers
 * @param from first step, counted from 0; may lie before the first
 * @param to step after the last
 * @param change what is wanted in each step
 */
public record Wish(long number, Level level, int[] members, int from, int to, Change change) {

    /**
     * @param relative whether {@code amount} is a share of the forecast that is added, else pieces a step
     * @param amount .2 for a fifth more, -1 for nothing; or pieces, not negative
     */
    public record Change(boolean relative, double amount) {
        public Change {
            if (!Double.isFinite(amount) || amount < (relative ? -1 : 0)) {
                throw new IllegalArgumentException("a change to less than nothing");
            }
        }
    }

    boolean covers(int step) {
        return step >= from && step < to;
    }
}
