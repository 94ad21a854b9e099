package app.tradewind.pricing.promo;

/**
 * An item's weeks around a promotion, one entry a week in every array; shared, read only.
 *
 * @param units pieces sold
 * @param price realised, {@code NaN} in weeks without a sale
 * @param stocked share of the week in stock, {@code NaN} where not known
 * @param share of the week under this promotion, 0 to 1
 * @param any the same under whatever promotion, this one included
 * @param money what is left of a price, {@code null} where not known
 */
public record PromoWeeks(double[] units, double[] price, double[] stocked, double[] share, double[] any, Money money) {

    /**
     * What is left of a price is a straight line.
     *
     * @param keeps share of another unit of price that stays
     * @param fixed what each sale costs whatever the price
     */
    public record Money(double keeps, double fixed) {

        double left(double price) {
            return keeps * price - fixed;
        }
    }
}
