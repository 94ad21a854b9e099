/**
 * Places: what lies where and how long it lasts, what to move, how to part an arrival. Behind Stock.
 *
 * <p>Never here: the reckoning ({@code stock.places}). Read {@code PlacesViewModel} first.
 */
package app.tradewind.ui.stock.places;
