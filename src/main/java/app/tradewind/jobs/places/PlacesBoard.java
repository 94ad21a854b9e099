package app.tradewind.jobs.places;

import app.tradewind.catalog.Money;
import app.tradewind.stock.places.PlaceAdvice;
import app.tradewind.stock.places.Pooling;
import app.tradewind.storage.places.PlaceWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Stock place by place.
 *
 * @param today the day it is for
 * @param rows one a product, those with something to move first
 * @param kinds of every place by name
 * @param ways that persons told
 * @param serviceLevel that pooling is reckoned at
 */
public record PlacesBoard(LocalDate today, List<Row> rows, Map<String, PlaceKind> kinds, List<PlaceWay> ways, double serviceLevel) {

    /**
     * @param name the product's name
     * @param stands what lies where
     * @param moves what to move, in the order of the advice's moves
     * @param split how to part an arrival, {@code null} where fewer than two places sell
     * @param advice why
     */
    public record Row(String sku, String name, List<Stand> stands, List<Move> moves, Split split, PlaceAdvice advice) { }

    /**
     * @param market that it serves, {@code ZZ} for any
     * @param onHand pieces, {@code null} where not known
     * @param incoming pieces on their way there, {@code null} where not known
     * @param weekly expected demand a week that is served from here, {@code NaN} for none or not known
     */
    public record Stand(String place, PlaceKind kind, String market, Integer onHand, Integer incoming, Asked asked) {

        /** @param asOf day of the count @param weekly see above */
        public record Asked(LocalDate asOf, double weekly) { }

        /** Weeks that it lasts; {@code NaN} where stock or demand is not known. */
        public double cover() {
            return onHand == null || !(asked.weekly > 0) ? Double.NaN : (onHand + (incoming == null ? 0 : incoming)) / asked.weekly;
        }
    }

    /**
     * @param more pieces sold additionally, after what the giving place sells less
     * @param gain in money before the cost of moving, {@code null} where a margin is not known
     * @param cost of moving, {@code null} where not known
     * @param days on the way
     */
    public record Move(String from, String to, Load load, Money gain, Money cost, double days) {

        /** @param more see above */
        public record Load(int pieces, int cartons, double more) { }
    }

    /**
     * @param quantity that arrives
     * @param typed whether a person asked for this quantity; else it is what the weeks looked at lack
     * @param weeks looked at
     * @param parts place by place
     * @param pool stock apart and together at the service level
     */
    public record Split(int quantity, boolean typed, int weeks, List<Part> parts, Pooling pool) { }

    /** @param sales expected further sales of these pieces @param cover weeks that the place lasts with them */
    public record Part(String place, String market, int pieces, double sales, double cover) { }
}
