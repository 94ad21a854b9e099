package app.tradewind.pricing;

/**
 * Expected profit a period by price, with its band. One entry a price in every array, in the item's
 * currency; shared, read only.
 *
 * @param price ascending
 * @param profit mean over what is believed of the response
 * @param lo fifth percentile
 * @param hi ninety-fifth percentile
 */
public record PriceCurve(double[] price, double[] profit, double[] lo, double[] hi) { }
