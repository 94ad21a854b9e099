package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Prices and units of one product in one shop, week by week. Units are Poisson around
 * base · trend · season · (price / usual price)^elasticity · a slowly moving shock.
 */
final class Demand {

    static final LocalDate FIRST_WEEK = LocalDate.of(2025, 3, 24);
    static final int WEEKS = 78;

    private static final double[] STEPS = {0.85, 0.90, 0.95, 1, 1, 1.05, 1.10};
    private static final double CHANGE_CHANCE = 0.08;
    private static final double SHOCK_MEMORY = 0.5;
    private static final double SHOCK_SD = 0.12;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    final BigDecimal[] price = new BigDecimal[WEEKS];
    final int[] units = new int[WEEKS];

    private Demand() { }

    static Demand of(Goods goods, Shop shop, long seed) {
        Chance chance = Chance.named(seed, goods.sku() + shop);
        boolean joinsDeals = chance.happens(0.35);
        Demand demand = new Demand();
        double step = 1;
        double shock = 0;
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = FIRST_WEEK.plusWeeks(week);
            step = chance.happens(CHANGE_CHANCE) ? STEPS[chance.below(STEPS.length)] : step;
            shock = SHOCK_MEMORY * shock + SHOCK_SD * chance.normal();
            demand.price[week] = price(goods, shop, monday, joinsDeals ? step * deal(monday) : step);
            double mean = mean(goods, shop, week, demand.price[week]) * StrictMath.exp(shock);
            int drawn = chance.poisson(mean);
            demand.units[week] = Planted.outOfStock(goods, shop, monday) ? 0 : drawn;
        }
        return demand;
    }

    BigDecimal lastPrice() {
        return price[WEEKS - 1];
    }

    /** Mean units a week of the last eight weeks. */
    double recentMean() {
        int sum = 0;
        for (int week = WEEKS - 8; week < WEEKS; week++) {
            sum += units[week];
        }
        return sum / 8.0;
    }

    private static double mean(Goods goods, Shop shop, int week, BigDecimal price) {
        double relative = price.doubleValue() / goods.usualPrice(shop).doubleValue();
        return goods.number(shop.demandColumn)
                * StrictMath.pow(1 + goods.number("trend"), week / 52.0)
                * Season.factor(goods, shop, FIRST_WEEK.plusWeeks(week))
                * StrictMath.pow(relative, goods.number("beta"));
    }

    private static double deal(LocalDate monday) {
        return Season.blackFriday(monday) ? 0.80 : Season.prime(monday) ? 0.85 : 1;
    }

    /** Prices end in .99, as the shop likes them. */
    private static BigDecimal price(Goods goods, Shop shop, LocalDate monday, double factor) {
        BigDecimal usual = goods.usualPrice(shop);
        if (Planted.forgottenCoupon(goods, shop, monday)) {
            return Planted.FORGOTTEN_PRICE;
        }
        if (factor == 1 || goods.sku().equals(Planted.STILL_PRICE)) {
            return usual;
        }
        return BigDecimal.valueOf(usual.doubleValue() * factor).setScale(0, RoundingMode.HALF_UP).subtract(CENT);
    }
}
