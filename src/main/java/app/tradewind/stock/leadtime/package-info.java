/**
 * Time from order to stock, and the demand over it: lead times as past deliveries, as mean and deviation, or
 * with the days on which a factory stands still; distributions of sums by convolution and by mixture.
 *
 * <p>Never here: sums of quantiles, a decision, or a file. Read {@code Supply} and {@code Pmf} first.
 */
package app.tradewind.stock.leadtime;
