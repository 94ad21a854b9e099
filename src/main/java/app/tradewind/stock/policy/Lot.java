package app.tradewind.stock.policy;

import app.tradewind.stock.formula.Eoq;
import app.tradewind.stock.formula.OrderRounding;
import app.tradewind.stock.lotsize.PriceBreaks;
import app.tradewind.stock.lotsize.WagnerWhitin;
import app.tradewind.words.Phrase;

/**
 * How many pieces an order that costs something should bring: price breaks where there are any, the known
 * weeks by Wagner and Whitin where expected demand moves much, else the economic order quantity. Peterson
 * and Silver (1979): demand moves much where the squared coefficient of variation of its weeks reaches 0.25.
 *
 * @param quantity pieces, in whole cartons and not under the minimum, at most a year's demand where those allow it
 * @param how it was found, ready to say
 */
public record Lot(int quantity, Phrase how) {

    private static final double MOVES = 0.25;
    private static final double WEEKS_A_YEAR = 52;

    /**
     * What a lot is made of.
     *
     * @param weeks expected demand of the coming weeks, at least one
     * @param price a piece
     * @param rate cost of keeping stock, as a share of its value a year
     * @param moq least pieces an order
     * @param pack pieces a carton
     */
    public record Ground(double[] weeks, double price, double rate, int moq, int pack) {

        double weekly() {
            double sum = 0;
            for (double week : weeks) {
                sum += week;
            }
            return sum / weeks.length;
        }

        boolean moves() {
            double squares = 0;
            for (double week : weeks) {
                squares += week * week / weeks.length;
            }
            return squares / (weekly() * weekly()) - 1 >= MOVES;
        }
    }

    /** @return {@code null} where nothing is expected to sell, or the price or the rate is not known */
    public static Lot of(Terms terms, Ground ground) {
        double year = ground.weekly() * WEEKS_A_YEAR;
        if (!(year > 0) || !(ground.price() > 0) || !(ground.rate() > 0) || !(terms.fixedCost() >= 0)) {
            return null;
        }
        double holding = ground.price() * ground.rate();
        int most = OrderRounding.up(year, ground.moq(), ground.pack());
        if (terms.breaks().size() > 1) {
            PriceBreaks.Best best = new PriceBreaks(terms.fixedCost(), ground.rate(), year, terms.breaks())
                    .allUnits(ground.moq(), ground.pack());
            return new Lot((int) Math.min(most, best.quantity()),
                    Phrase.of("stock.lot.breaks", terms.breaks().get(best.region()).from()));
        }
        if (terms.fixedCost() == 0) {
            return new Lot(OrderRounding.up(1, ground.moq(), ground.pack()), Phrase.of("stock.lot.least"));
        }
        if (ground.moves()) {
            double[] orders = WagnerWhitin.of(terms.fixedCost(), holding / WEEKS_A_YEAR, ground.weeks(), null).quantities();
            double first = 0;
            for (int week = orders.length - 1; week >= 0; week--) {
                first = orders[week] > 0 ? orders[week] : first;
            }
            return new Lot(Math.min(most, OrderRounding.up(first, ground.moq(), ground.pack())), Phrase.of("stock.lot.weeks"));
        }
        double best = new Eoq(terms.fixedCost(), holding, year).quantity(ground.moq(), ground.pack());
        return new Lot((int) Math.min(most, best), Phrase.of("stock.lot.economic"));
    }
}
