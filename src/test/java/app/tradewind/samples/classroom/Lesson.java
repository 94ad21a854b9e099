package app.tradewind.samples.classroom;

import java.math.BigDecimal;

/**
 * One product of the set, with the truth behind it.
 *
 * @param sku product number and what it teaches, as the README lists it
 * @param name English name
 * @param price usual price in US dollars
 * @param cost purchase cost in US dollars
 * @param demand the law its sales follow
 */
record Lesson(String sku, String name, BigDecimal price, BigDecimal cost, Law demand) {

    /**
     * Mean units in week {@code t} from 0: base · (1 + growth)^(t/52) · (1 + season · cos) · (price / usual)^elasticity.
     *
     * @param base units a week at the usual price
     * @param growth share a year
     * @param season amplitude of the yearly wave, 0 for none
     * @param peak day of the year on which the wave is highest
     * @param elasticity response to the own price
     * @param moves whether the price ever moves
     */
    record Law(double base, double growth, double season, int peak, double elasticity, boolean moves) {

        double mean(int week, int dayOfYear, double relativePrice) {
            return base * StrictMath.pow(1 + growth, week / 52.0)
                    * (1 + season * StrictMath.cos(2 * Math.PI * (dayOfYear - peak) / 365.25))
                    * StrictMath.pow(relativePrice, elasticity);
        }
    }

    static Lesson of(String sku, String name, String price, String cost, Law law) {
        return new Lesson(sku, name, new BigDecimal(price), new BigDecimal(cost), law);
    }
}
