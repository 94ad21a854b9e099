/**
 * Sales out of the store: weekly histories for the engines and, for whoever asks why, the lines behind
 * them.
 *
 * <p>Never here: a forecast, or a write. Read {@code SalesStore} first.
 */
package app.tradewind.storage.sales;
