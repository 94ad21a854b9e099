package app.tradewind.jobs.desk;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.jobs.desk.deals.Offers;
import app.tradewind.jobs.desk.deals.OwnTerms;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfiles;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * The store as it stood when a job began: everything advice is made of, read once.
 *
 * @param today the day the advice is for
 * @param home the currency the person counts in
 * @param catalogue what the files say of the products
 * @param histories weekly sales of every product and market, up to the last full week before {@code today}
 * @param world what the markets are like, the person's own figures included
 * @param leftOut how many histories are left out because they are no goods, such as postage, see {@code Goods}
 */
public record Snapshot(LocalDate today, Currency home, Catalogue catalogue, List<SalesHistory> histories, World world,
        int leftOut) {

    /**
     * @param markets profiles, the person's own versions included
     * @param own what only the seller knows
     * @param rates exchange rates as imported
     * @param changes of the forecast by a person, those that stand
     * @param odd weeks that are not like the others; of those set aside only the rest stands in the histories
     * @param planned prices and promotions that a person told
     */
    public record World(MarketProfiles markets, Own own, FxRates rates, List<ForecastChange> changes,
            OddWeeks odd, Planned planned) {

        /** A world without bounds of prices. */
        public World(MarketProfiles markets, Map<String, SellingCosts> costs, FxRates rates, List<ForecastChange> changes,
                OddWeeks odd, Planned planned) {
            this(markets, new Own(costs, OwnLimits.NONE), rates, changes, odd, planned);
        }
    }

    /**
     * @param costs what it costs this seller to sell, by market code
     * @param limits bounds of prices
     * @param buying how products are bought
     */
    public record Own(Map<String, SellingCosts> costs, OwnLimits limits, Buying buying) {

        /** Of which nothing was told of buying. */
        public Own(Map<String, SellingCosts> costs, OwnLimits limits) {
            this(costs, limits, Buying.UNKNOWN);
        }

        /** The same at other costs. */
        public Own at(Map<String, SellingCosts> other) {
            return new Own(other, limits, buying);
        }
    }

    /**
     * @param terms what a person told of how products are ordered
     * @param offers every supplier's prices
     */
    public record Buying(OwnTerms terms, Offers offers) {

        /** Nothing is known. */
        public static final Buying UNKNOWN = new Buying(OwnTerms.NONE, Offers.NONE);
    }

    public MarketProfiles markets() {
        return world.markets;
    }

    public Map<String, SellingCosts> costs() {
        return world.own.costs;
    }

    public OwnLimits limits() {
        return world.own.limits;
    }

    public OwnTerms terms() {
        return world.own.buying.terms;
    }

    public Offers offers() {
        return world.own.buying.offers;
    }

    public FxRates rates() {
        return world.rates;
    }

    public List<ForecastChange> changes() {
        return world.changes;
    }

    public Planned planned() {
        return world.planned;
    }

    public OddWeeks odd() {
        return world.odd;
    }

    public HomeMoney homeMoney() {
        return new HomeMoney(home, world.rates, today);
    }
}
