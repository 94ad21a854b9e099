/**
 * Whether a product pays back the capital and the attention it takes, and if that is unlikely, which way out
 * leaves most money: selling on, selling out, marking down, giving back, a set, writing off.
 *
 * <p>Never here: a forecast, a price curve or an order line; they come ready made. Read {@code ExitRule} first.
 */
package app.tradewind.selection.exit;
