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
    /** A new product begins with a third of its rate and closes the gap by a fifth a week. */
    private static final double GAP_AT_FIRST = 0.67;
    private static final double GAP_WEEKS = 5;
    private static final int RECENT_WEEKS = 8;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    final BigDecimal[] price = new BigDecimal[WEEKS];
    final int[] units = new int[WEEKS];
    private int weeks;

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
            demand.units[week] = Planted.outOfStock(goods, shop, monday) || weeksSold(goods, monday) < 0 ? 0 : drawn;
        }
        demand.weeks = (int) Math.min(RECENT_WEEKS, Math.max(1, weeksSold(goods, FIRST_WEEK.plusWeeks(WEEKS))));
        return demand;
    }

    BigDecimal lastPrice() {
        return price[WEEKS - 1];
    }

    /** Mean units a week of the last eight weeks, or of those since it is sold. */
    double recentMean() {
        int sum = 0;
        for (int week = WEEKS - weeks; week < WEEKS; week++) {
            sum += units[week];
        }
        return (double) sum / weeks;
    }

    private static double mean(Goods goods, Shop shop, int week, BigDecimal price) {
        double relative = price.doubleValue() / goods.usualPrice(shop).doubleValue();
        return goods.number(shop.demandColumn)
                * StrictMath.pow(1 + goods.number("trend"), week / 52.0)
                * Season.factor(goods, shop, FIRST_WEEK.plusWeeks(week))
                * StrictMath.pow(relative, goods.number("beta"))
                * (goods.launched() == null ? 1 : 1 - GAP_AT_FIRST * StrictMath.exp(-Math.max(0, weeksSold(goods, FIRST_WEEK.plusWeeks(week))) / GAP_WEEKS));
    }

    private static double weeksSold(Goods goods, LocalDate monday) {
        return goods.launched() == null ? WEEKS : (monday.toEpochDay() - goods.launched().toEpochDay()) / 7.0;
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
