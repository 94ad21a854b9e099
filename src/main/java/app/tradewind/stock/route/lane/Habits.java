package app.tradewind.stock.route.lane;

import java.math.BigDecimal;

/**
 * What only the seller knows and no lane says. {@code null} is not known.
 *
 * @param holdingRate cost of the money in stock, as a share of its value a year
 * @param seasonDays days over which a batch has to sell
 * @param salvage share of the cost that is still got for a piece after that
 * @param returns share of the pieces that come back
 * @param perOrder pieces that a buyer takes at once
 * @param origin country the goods leave, empty where not known
 */
public record Habits(BigDecimal holdingRate, BigDecimal seasonDays, BigDecimal salvage, BigDecimal returns, BigDecimal perOrder,
        String origin) {

    public static final Habits UNKNOWN = new Habits(null, null, null, null, null, "");

    Habits or(Habits other) {
        return new Habits(either(holdingRate, other.holdingRate), either(seasonDays, other.seasonDays), either(salvage, other.salvage),
                either(returns, other.returns), either(perOrder, other.perOrder), origin.isEmpty() ? other.origin : origin);
    }

    /** The same with a market's own share of returns, where that is known. */
    public Habits returning(BigDecimal share) {
        return new Habits(holdingRate, seasonDays, salvage, either(share, returns), perOrder, origin);
    }

    Habits keepingAt(BigDecimal rate) {
        return new Habits(rate, seasonDays, salvage, returns, perOrder, origin);
    }

    private static BigDecimal either(BigDecimal one, BigDecimal other) {
        return one != null ? one : other;
    }
}
