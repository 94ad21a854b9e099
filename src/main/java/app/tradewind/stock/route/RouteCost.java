package app.tradewind.stock.route;

import app.tradewind.words.Phrase;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a piece costs by one way, part by part; the parts add up to {@link #total()}. A part that is
 * {@code NaN} is not known, and then the total is not either.
 *
 * @param route names the way
 * @param parts a piece
 * @param stock what has to lie there and travel
 */
public record RouteCost(String route, Map<Part, Double> parts, Stock stock) {

    public RouteCost {
        parts = new EnumMap<>(parts);
    }

    /** A part of the landed cost, in the order in which it falls due. */
    public enum Part {
        PRODUCT, FREIGHT, DUTY, TAX, LAST_MILE, HANDLING, STORAGE, CAPITAL, FIXED, DEAD_STOCK, RETURNS;

        /** What it is called. */
        public Phrase phrase() {
            return RouteReasons.name(this);
        }
    }

    /**
     * @param safety pieces against surprises
     * @param onTheWay pieces that travel
     * @param cycle mean pieces between two shipments
     */
    public record Stock(double safety, double onTheWay, double cycle) {
        static final Stock NONE = new Stock(0, 0, 0);
    }

    public double part(Part part) {
        return parts.getOrDefault(part, 0.0);
    }

    public double total() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
