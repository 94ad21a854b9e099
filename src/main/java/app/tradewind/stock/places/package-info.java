/**
 * Stock in several places: what each next carton sells where, transfers, the parts of an arrival, and what
 * keeping it together would save. Everything on simulated futures.
 *
 * <p>Never here: which file named a place, or how demand is forecast. Read {@code Transfers} first.
 */
package app.tradewind.stock.places;
