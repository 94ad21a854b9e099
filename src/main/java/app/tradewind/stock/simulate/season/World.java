package app.tradewind.stock.simulate.season;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * The made-up item and its surroundings.
 *
 * @param from Monday of the first week
 * @param weeks that are played
 * @param market what customers are like
 * @param costs in money
 * @param ways by which goods come
 * @param start what there is at the start
 */
public record World(LocalDate from, int weeks, Market market, Costs costs, Ways ways, Start start) {

    /** Weeks of sales that are known before the first. */
    public static final int PAST = 12;

    private static final double WEEKS_A_YEAR = 52;

    /**
     * @param base pieces in a usual week
     * @param swing of the season, as a share of the base, 0 to 1
     * @param peak week of the most demand, from 0
     * @param doubt deviation of the season's own level about 1: what nobody knows beforehand
     * @param promotions weeks in which more is sold
     */
    public record Market(double base, double swing, int peak, double doubt, List<Promotion> promotions) {
        public Market {
            if (!(base > 0) || !(swing >= 0 && swing < 1) || !(doubt >= 0 && doubt <= 1)) {
                throw new IllegalArgumentException("no such market");
            }
            promotions = List.copyOf(promotions);
        }
    }

    /** @param name in both languages @param week from 0 @param factor by which demand is multiplied in it */
    public record Promotion(Bilingual name, int week, double factor) {
        public Promotion {
            if (!(factor > 0)) {
                throw new IllegalArgumentException("no such promotion");
            }
        }
    }

    /**
     * @param currency ISO 4217
     * @param cost of a piece at the supplier, freight by sea in it
     * @param margin profit of a piece sold
     * @param holdingRate cost of keeping, as a share of the cost a year
     * @param leftover what a piece left at the end is worth, as a share of its cost; under 1 where the season ends then
     */
    public record Costs(String currency, double cost, double margin, double holdingRate, double leftover) {
        public Costs {
            Currency.getInstance(currency);
            if (!(cost > 0) || !(margin > 0) || !(holdingRate >= 0) || !(leftover >= 0 && leftover <= 1)) {
                throw new IllegalArgumentException("no such costs");
            }
        }
    }

    /**
     * @param sea the usual way
     * @param air the quick way, or {@code null}
     * @param factoryShare share of the time in which goods are in the making, 0 to 1
     * @param closings days on which the factory stands still
     */
    public record Ways(Way sea, Way air, double factoryShare, List<Closing> closings) {
        public Ways {
            closings = List.copyOf(closings);
        }
    }

    /** @param weeks mean from order to stock @param sdWeeks deviation @param surcharge a piece against the usual way */
    public record Way(double weeks, double sdWeeks, double surcharge) {
        public Way {
            if (!(weeks > 0) || !(sdWeeks >= 0) || !(surcharge >= 0)) {
                throw new IllegalArgumentException("no such way");
            }
        }
    }

    /** @param stock pieces @param onOrder pieces under way @param cash at hand @param moq least pieces an order @param pack pieces a carton */
    public record Start(int stock, int onOrder, double cash, int moq, int pack) {
        public Start {
            if (stock < 0 || onOrder < 0 || !(cash >= 0) || moq < 1 || pack < 1) {
                throw new IllegalArgumentException("no such start");
            }
        }
    }

    public World {
        if (weeks < 1 || weeks > WEEKS_A_YEAR) {
            throw new IllegalArgumentException("1 to 52 weeks");
        }
    }

    /** Mean demand of a week where the season's level is usual. @param week from 0, negative before the start */
    public double mean(int week) {
        double factor = 1 + market.swing * Math.cos(2 * Math.PI * (week - market.peak) / WEEKS_A_YEAR);
        for (Promotion promotion : market.promotions) {
            factor *= promotion.week == week ? promotion.factor : 1;
        }
        return market.base * factor;
    }

    /** What a piece costs by a way. */
    double price(boolean air) {
        return costs.cost + (air ? ways.air.surcharge : 0);
    }
}
