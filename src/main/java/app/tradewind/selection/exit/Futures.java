package app.tradewind.selection.exit;

import app.tradewind.forecast.DemandPaths;
import java.util.Arrays;

/**
 * What a holding brings in each future of its demand. Pieces beyond the stock are bought again at the same cost
 * in time, and bring their margin; what is left after the last week counts nothing.
 */
final class Futures {

    private static final double WEEKS_A_YEAR = 52;

    /** Mean money of pieces sold from stock. */
    final double sales;
    /** Mean margin of pieces bought again. */
    final double further;
    final double storage;
    final double attention;
    /** Mean weeks until the stock is gone, the horizon where it is not. */
    final double weeksToSell;
    private final double[] results;

    Futures(Holding holding, int weeks) {
        double cash = holding.piece().cash().toDouble();
        double landed = holding.piece().landed().toDouble();
        double rate = holding.upkeep().holdingRate();
        double week = holding.upkeep().attention() == null ? 0 : holding.upkeep().attention().toDouble();
        int count = holding.demand().count();
        attention = week * weeks;
        results = new double[count];
        double sumSales = 0;
        double sumFurther = 0;
        double sumStorage = 0;
        double sumWeeks = 0;
        for (int s = 0; s < count; s++) {
            Sellout demand = holding.demand();
            double storing = Double.isNaN(rate) ? 0 : demand.kept(s) * landed * rate / WEEKS_A_YEAR;
            double more = demand.beyond(s) * Math.max(0, cash - landed);
            sumSales += demand.sold(s) * cash;
            sumFurther += more;
            sumStorage += storing;
            sumWeeks += holding.onHand() == 0 ? 0 : demand.until(s);
            results[s] = demand.sold(s) * cash + more - storing - attention - holding.onHand() * landed;
        }
        sales = sumSales / count;
        further = sumFurther / count;
        storage = sumStorage / count;
        weeksToSell = sumWeeks / count;
        Arrays.sort(results);
    }

    /** Share of the futures that pay back. */
    double chance() {
        return (double) Arrays.stream(results).filter(result -> result >= 0).count() / results.length;
    }

    /** Of the result of selling on. */
    double quantile(double p) {
        return DemandPaths.quantile(results, p);
    }
}
