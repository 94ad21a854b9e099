package app.tradewind.stock;

import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.formula.Newsvendor;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.words.Phrase;

/**
 * How often an item shall be in stock, and where that comes from.
 *
 * @param level between 0.5 and 0.999
 * @param fill whether it is the share of demand served from stock, and not the chance of not running out
 * @param source ready to say
 */
record ServiceLevel(double level, boolean fill, Phrase source) {

    private static final double LEAST = 0.5;
    /** Beyond this the simulated futures have too few paths to tell levels apart. */
    static final double MOST = 0.99;
    private static final double WEEKS_A_YEAR = 52;

    /**
     * The level asked for; else that of the item's class; else margin against the cost of keeping a piece for
     * one review; else the usual one.
     */
    static ServiceLevel of(StockItem item, StockSettings settings) {
        boolean fill = settings.measure() == StockSettings.Measure.FILL_RATE;
        if (!Double.isNaN(settings.serviceLevel())) {
            return new ServiceLevel(settings.serviceLevel(), fill,
                    Phrase.of(fill ? "stock.service.asked-fill" : "stock.service.asked", settings.serviceLevel()));
        }
        ServiceClass own = item.economics().terms().service();
        if (own != null && !Double.isNaN(own.level())) {
            return new ServiceLevel(own.level(), fill, Phrase.of("stock.service.class", own.name(), own.level()));
        }
        double weighed = weighed(item);
        if (!Double.isNaN(weighed)) {
            return new ServiceLevel(weighed, false, own == null ? Phrase.of("stock.service.weighed", weighed)
                    : Phrase.of("stock.service.class-weighed", own.name(), weighed));
        }
        double usual = StockSettings.USUAL_SERVICE_LEVEL;
        return new ServiceLevel(usual, fill, own == null ? Phrase.of("stock.service.usual", usual)
                : Phrase.of("stock.service.class-usual", own.name(), usual));
    }

    private static double weighed(StockItem item) {
        Economics economics = item.economics();
        if (economics.unitCost() == null || economics.unitMargin() == null || !(economics.holdingRate() > 0)
                || economics.unitMargin().toDouble() <= 0 || economics.unitCost().toDouble() <= 0) {
            return Double.NaN;
        }
        double weeks = Math.max(1, item.leadTime().reviewWeeks());
        double holding = economics.unitCost().toDouble() * economics.holdingRate() * weeks / WEEKS_A_YEAR;
        double ratio = Newsvendor.criticalRatio(economics.unitMargin().toDouble(), holding);
        return Math.min(MOST, Math.max(LEAST, ratio));
    }

    /** The least level that serves so often from an order of {@code review} weeks from now on. */
    double level(LeadTimeDemand demand, double review) {
        if (!fill) {
            return LeadTimeDemand.quantile(demand.over(review), level);
        }
        if (review <= 0) {
            // One piece is ordered for each that is sold: a piece is there where fewer than the level were wanted.
            return LeadTimeDemand.quantile(demand.over(0), level) + 1;
        }
        double[] end = demand.over(review);
        double[] start = demand.over(0);
        double wanted = LeadTimeDemand.mean(end) - LeadTimeDemand.mean(start);
        return least(end, candidate -> LeadTimeDemand.beyond(end, candidate) - LeadTimeDemand.beyond(start, candidate), (1 - level) * wanted);
    }

    /** The least position at which to order a lot so that it serves so often. */
    double reorder(LeadTimeDemand demand, double review, double lot) {
        if (!fill) {
            return level(demand, review);
        }
        double[] until = demand.over(review);
        return least(until, at -> LeadTimeDemand.beyond(until, at) - LeadTimeDemand.beyond(until, at + lot), (1 - level) * lot);
    }

    private interface Missing {

        double at(double level);
    }

    private static double least(double[] ascending, Missing missing, double allowed) {
        int low = -1;
        int high = (int) Math.ceil(ascending[ascending.length - 1]);
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (missing.at(middle) <= allowed) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
