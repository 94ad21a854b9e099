/**
 * What advertising brings: cost of sales by term with its doubt, terms that do not pay, and the present budget
 * split by what more of it would bring.
 *
 * <p>Never here: bids, or a figure for a campaign whose spend never moved. Read {@code AdAdviser} first.
 */
package app.tradewind.pricing.ads;
