package app.tradewind.stock.route;

import app.tradewind.stock.formula.ReorderPoint;
import app.tradewind.stock.route.RouteCost.Part;
import app.tradewind.stock.route.RouteTerms.AgeStep;
import app.tradewind.stock.route.RouteTerms.Store;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The landed cost a piece by one way: product, first leg, duty, tax, last mile and handling; the money in
 * stock, on the way and in half a least batch; storage of the stock there, dearer with age; the fixed costs
 * shared by what sells; the part of a least batch that the season leaves over; what returns lose. Safety
 * stock follows normal theory over lead time and review (Silver, Pyke and Thomas, Inventory and Production
 * Management in Supply Chains, ch. 6), the spread of the lead time in it.
 */
public final class RouteFormula {

    private static final double DAYS_A_YEAR = 365;
    private static final double DAYS_A_MONTH = 30;

    private RouteFormula() { }

    public static RouteCost of(RouteCase goods, RouteTerms route) {
        RouteCost.Stock stock = route.stocked() ? stock(goods, route.time()) : RouteCost.Stock.NONE;
        Map<Part, Double> parts = new EnumMap<>(Part.class);
        parts.put(Part.PRODUCT, goods.piece().cost());
        parts.put(Part.FREIGHT, route.charges().firstLeg());
        parts.put(Part.DUTY, route.charges().duty().on(goods.piece()));
        parts.put(Part.TAX, route.charges().tax());
        parts.put(Part.LAST_MILE, route.charges().lastMile());
        parts.put(Part.HANDLING, route.charges().handling());
        parts.put(Part.RETURNS, goods.piece().returnShare() * route.returnLoss());
        if (route.stocked()) {
            double daily = goods.demand().daily();
            parts.put(Part.STORAGE, storage(goods, route, stock));
            parts.put(Part.CAPITAL, goods.policy().holdingRate() * goods.piece().cost()
                    * (stock.onTheWay() + stock.cycle() + route.store().leastBatch() / 2 + stock.safety()) / DAYS_A_YEAR / daily);
            parts.put(Part.FIXED, route.store().fixedMonth() / (DAYS_A_MONTH * daily));
            parts.put(Part.DEAD_STOCK, deadStock(goods, route.store()));
        }
        return new RouteCost(route.id(), parts, stock);
    }

    private static RouteCost.Stock stock(RouteCase goods, RouteTerms.Time time) {
        double daily = goods.demand().daily();
        double deviation = ReorderPoint.deviation(daily, goods.demand().sd(), time.days() + time.reviewDays(), time.sdDays());
        return new RouteCost.Stock(NormalDistribution.of(0, 1).inverseCumulativeProbability(goods.policy().service()) * deviation,
                daily * time.days(), daily * time.reviewDays() / 2);
    }

    private static double storage(RouteCase goods, RouteTerms route, RouteCost.Stock stock) {
        double daily = goods.demand().daily();
        double volume = goods.piece().volumeM3();
        double usual = route.store().perM3Month() * volume * (stock.safety() + stock.cycle()) / daily / DAYS_A_MONTH;
        if (route.store().ageing().isEmpty()) {
            return usual;
        }
        // First in, first out: the first piece of a shipment leaves once the safety stock before it has, the last one
        // when the shipment is sold.
        double first = Math.max(0, stock.safety() / daily);
        double last = first + Math.max(route.time().reviewDays(), route.store().leastBatch() / daily);
        return usual + route.store().ageing().stream().mapToDouble(step -> step.perM3Month() * volume
                * meanDaysIn(step, first, last) / DAYS_A_MONTH).sum();
    }

    /** Mean days that pieces whose age at leaving is spread evenly between two ages spend within a step. */
    static double meanDaysIn(AgeStep step, double first, double last) {
        return meanBeyond(step.fromDays(), first, last) - meanBeyond(step.toDays(), first, last);
    }

    private static double meanBeyond(double age, double first, double last) {
        if (age >= last) {
            return 0;
        }
        if (last - first < 1e-9) {
            return Math.max(0, last - age);
        }
        double from = Math.max(first, age);
        return ((last - age) * (last - age) - (from - age) * (from - age)) / (2 * (last - first));
    }

    /** What a least batch leaves over at the end of the season costs, shared by what sells in it. */
    private static double deadStock(RouteCase goods, Store store) {
        if (store.leastBatch() == 0) {
            return 0;
        }
        double season = goods.demand().daily() * goods.demand().seasonDays();
        return (1 - goods.piece().salvageShare()) * goods.piece().cost() * Math.max(0, store.leastBatch() - season) / season;
    }
}
