package app.tradewind.stock;

import app.tradewind.stock.StockItem.Economics;
import app.tradewind.stock.formula.Newsvendor;
import app.tradewind.words.Phrase;

/**
 * The chance of not running out that an item is planned for, and where it comes from.
 *
 * @param level between 0.5 and 0.999
 * @param source ready to say
 */
record ServiceLevel(double level, Phrase source) {

    private static final double LEAST = 0.5;
    /** Beyond this the simulated futures have too few paths to tell levels apart. */
    private static final double MOST = 0.99;
    private static final double WEEKS_A_YEAR = 52;

    /** The level asked for; else margin against the cost of keeping a piece for one review; else the usual one. */
    static ServiceLevel of(StockItem item, StockSettings settings) {
        if (!Double.isNaN(settings.serviceLevel())) {
            return new ServiceLevel(settings.serviceLevel(), Phrase.of("stock.service.asked", settings.serviceLevel()));
        }
        Economics economics = item.economics();
        boolean known = economics.unitCost() != null && economics.unitMargin() != null && economics.holdingRate() > 0;
        if (known && economics.unitMargin().toDouble() > 0 && economics.unitCost().toDouble() > 0) {
            double weeks = Math.max(1, item.leadTime().reviewWeeks());
            double holding = economics.unitCost().toDouble() * economics.holdingRate() * weeks / WEEKS_A_YEAR;
            double ratio = Newsvendor.criticalRatio(economics.unitMargin().toDouble(), holding);
            double level = Math.min(MOST, Math.max(LEAST, ratio));
            return new ServiceLevel(level, Phrase.of("stock.service.weighed", level));
        }
        return new ServiceLevel(StockSettings.USUAL_SERVICE_LEVEL,
                Phrase.of("stock.service.usual", StockSettings.USUAL_SERVICE_LEVEL));
    }
}
