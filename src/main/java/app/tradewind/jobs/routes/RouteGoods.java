package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.stock.route.lane.Habits;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A product on its way into a market. What is {@code null} or {@code NaN} is not known.
 *
 * @param subject how the person knows it
 * @param trip from where, to where, when
 * @param make what a piece is like
 * @param trade what it is bought and sold for
 * @param pace how fast it sells
 * @param habits of the seller
 */
public record RouteGoods(String subject, Trip trip, Make make, Trade trade, Pace pace, Habits habits) {

    /**
     * @param origin country the goods leave, empty where not known
     * @param market code
     * @param day on which duty and tax are taken
     */
    public record Trip(String origin, String market, LocalDate day) { }

    /**
     * @param weightKg a piece
     * @param volumeM3 a piece
     * @param code of the customs tariff, empty where not known
     * @param category of the product, empty where not known
     */
    public record Make(BigDecimal weightKg, BigDecimal volumeM3, String code, String category) { }

    /**
     * @param cost a piece at the factory gate
     * @param price what the buyer pays for a piece
     * @param declared customs value of a parcel; {@code null} for the price of its pieces without the tax in it
     * @param duty the tariff as a share, as the person gave it for the goods or the market
     * @param ads share of the price without tax
     * @param pieces that travel together where they are not mailed, 0 where not known
     */
    public record Trade(Money cost, Money price, Money declared, BigDecimal duty, BigDecimal ads, int pieces) { }

    /**
     * @param daily pieces a day
     * @param sd standard deviation of a day's pieces
     * @param position pieces there and on order
     * @param service chance of not running out in a cycle
     */
    public record Pace(double daily, double sd, double position, double service) {
        /** Selling faster or slower; the spread grows with the root. */
        public Pace times(double factor) {
            return new Pace(daily * factor, sd * Math.sqrt(factor), position, service);
        }
    }

    public RouteGoods on(LocalDate day) {
        return new RouteGoods(subject, new Trip(trip.origin, trip.market, day), make, trade, pace, habits);
    }

    public RouteGoods declaring(Money declared) {
        return new RouteGoods(subject, trip, make, new Trade(trade.cost, trade.price, declared, trade.duty, trade.ads, trade.pieces), pace, habits);
    }

    public RouteGoods selling(Pace other) {
        return new RouteGoods(subject, trip, make, trade, other, habits);
    }

    double perOrder() {
        return habits.perOrder() == null ? 1 : habits.perOrder().doubleValue();
    }
}
