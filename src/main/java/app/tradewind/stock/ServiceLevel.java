package app.tradewind.stock;

import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.formula.Newsvendor;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * How often an item shall be in stock, and where that comes from.
 *
 * @param level between 0.5 and 0.999
 * @param fill whether it is the share of demand served from stock, and not the chance of not running out
 * @param source ready to say; its last figure is the level
 * @param keeping cost of keeping a piece for one review as a share of its margin, where the level is one of weighing
 *     the two; else {@code NaN}
 */
record ServiceLevel(double level, boolean fill, Phrase source, double keeping) {

    private static final double STEP = 0.01;

    private static final double LEAST = 0.5;
    /** Beyond this the simulated futures have too few paths to tell levels apart. */
    static final double MOST = 0.99;
    private static final double WEEKS_A_YEAR = 52;

    private ServiceLevel(double level, boolean fill, Phrase source) {
        this(level, fill, source, Double.NaN);
    }

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
        double keeping = keeping(item);
        if (!Double.isNaN(keeping)) {
            double weighed = Math.min(MOST, Math.max(LEAST, Newsvendor.criticalRatio(1, keeping)));
            return new ServiceLevel(weighed, false, own == null ? Phrase.of("stock.service.weighed", weighed)
                    : Phrase.of("stock.service.class-weighed", own.name(), weighed), keeping);
        }
        double usual = StockSettings.USUAL_SERVICE_LEVEL;
        return new ServiceLevel(usual, fill, own == null ? Phrase.of("stock.service.usual", usual, unweighed(item))
                : Phrase.of("stock.service.class-usual", own.name(), usual, unweighed(item)));
    }

    /** Why margin could not be weighed against keeping: the first thing that is missing. */
    private static Phrase unweighed(StockItem item) {
        Economics economics = item.economics();
        if (economics.unitMargin() == null) {
            return Phrase.of("stock.unweighed.margin");
        }
        if (economics.unitMargin().toDouble() <= 0) {
            return Phrase.of("stock.unweighed.loss");
        }
        return Phrase.of(economics.unitCost() == null ? "stock.unweighed.cost" : "stock.unweighed.holding");
    }

    private static double keeping(StockItem item) {
        Economics economics = item.economics();
        if (economics.unitCost() == null || economics.unitMargin() == null || !(economics.holdingRate() > 0)
                || economics.unitMargin().toDouble() <= 0 || economics.unitCost().toDouble() <= 0) {
            return Double.NaN;
        }
        double weeks = Math.max(1, item.leadTime().reviewWeeks());
        return economics.unitCost().toDouble() * economics.holdingRate() * weeks / WEEKS_A_YEAR / economics.unitMargin().toDouble();
    }

    /**
     * The weighed level on an item's own demand; any other stays. Margin against one review's keeping would be
     * right if what is missing were owed: then it is missing in every week until it comes. A sale that is lost is
     * lost once, in the last review before an order arrives, so that a piece more saves what is missing by then
     * less what was missing before (Silver, Pyke and Peterson, on expected shortages a cycle under (R,S)).
     */
    ServiceLevel on(LeadTimeDemand demand, double review) {
        if (Double.isNaN(keeping) || review <= 0) {
            return this;
        }
        double[] end = demand.over(review);
        double[] start = demand.over(0);
        double mean = LeadTimeDemand.mean(end);
        double best = LEAST;
        double least = Double.POSITIVE_INFINITY;
        for (double share = LEAST; share <= MOST + STEP / 2; share += STEP) {
            double upTo = LeadTimeDemand.quantile(end, share);
            double missing = LeadTimeDemand.beyond(end, upTo);
            double cost = keeping * (upTo - mean + missing) + missing - LeadTimeDemand.beyond(start, upTo);
            if (cost < least) {
                best = share;
                least = cost;
            }
        }
        List<Object> args = new ArrayList<>(source.args());
        args.set(args.size() - 1, best);
        return new ServiceLevel(best, fill, new Phrase(source.code(), args), keeping);
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
