package app.tradewind.stock.simulate.season;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The four sides on the same season, up to the week that the person has come to. */
public final class Contest {

    private Contest() { }

    /** @param mine the person's orders of the weeks played */
    public static Map<Side, Game> of(Seasons seasons, List<Order> mine) {
        Adviser adviser = new Adviser(seasons);
        Map<Side, Game> games = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            games.put(side, Game.fly(seasons, 0, side.buyer(seasons, 0, mine, adviser), mine.size()));
        }
        return games;
    }
}
