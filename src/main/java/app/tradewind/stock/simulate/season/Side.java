package app.tradewind.stock.simulate.season;

import java.util.List;

/** Whose orders a season is flown under. */
public enum Side {
    /** The person at the game. */
    YOU,
    /** The desk's advice, followed every week. */
    ADVICE,
    /** Four weeks of average sales beyond the lead time. */
    COVER,
    /** Normal-theory safety stock on a moving mean. */
    NORMAL;

    /**
     * The buyer of this side.
     *
     * @param mine orders of the person, week by week; nothing after them
     * @param adviser of these seasons
     */
    Buyer buyer(Seasons seasons, int season, List<Order> mine, Adviser adviser) {
        return switch (this) {
            case YOU -> game -> game.week() < mine.size() ? mine.get(game.week()) : Order.NONE;
            case ADVICE -> adviser;
            case COVER -> Rules.cover(seasons.world(), seasons.past(season));
            case NORMAL -> Rules.normal(seasons.world());
        };
    }
}
