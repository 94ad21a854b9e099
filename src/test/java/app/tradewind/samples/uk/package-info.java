/**
 * The British gift exporter: real order lines cut down to a small shop, with invented texts, stock and
 * purchase terms around them.
 *
 * <p>Never here: the data set itself; its path is an argument. Read {@code UkGifts} first.
 */
package app.tradewind.samples.uk;
