/**
 * How much to order at once where demand is steady or known ahead: price breaks, known weeks, several
 * items on one order.
 *
 * <p>Never here: chance. Read {@code PriceBreaks} first.
 */
package app.tradewind.stock.lotsize;
