/**
 * Prices: what to ask. A table of all listings, the profit by price of the selected one, what would be
 * left at another price, where the price goes, and the reasons in the Why? drawer.
 *
 * <p>Never here: how a price is advised, or a price that is applied. Read {@code PricesViewModel} and
 * {@code WhatIf} first.
 */
package app.tradewind.ui.prices;
