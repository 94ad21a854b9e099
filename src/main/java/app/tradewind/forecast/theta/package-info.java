/**
 * The Theta method: a line through the history and a smoothed level, combined.
 *
 * <p>Never here: choice against other methods. Read {@code Theta} first.
 */
package app.tradewind.forecast.theta;
