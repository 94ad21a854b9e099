/**
 * The exponential smoothing family in its state-space form: Hyndman, Koehler, Ord and Snyder (2008),
 * Forecasting with Exponential Smoothing. Error, trend and season are additive, multiplicative or
 * absent; the form is chosen by the corrected Akaike criterion.
 *
 * <p>Never here: choice against other methods. Read {@code ExponentialSmoothing}, then
 * {@code EtsRecursion}.
 */
package app.tradewind.forecast.smoothing;
