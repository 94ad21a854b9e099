/**
 * What advertising cost and what the platform puts down to it.
 *
 * <p>Never here: whether it pays. Read {@code AdLine} first.
 */
package app.tradewind.catalog.ads;
