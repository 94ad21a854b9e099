/**
 * What persons said of places: their kind, and what it takes to move goods between them.
 *
 * <p>Never here: what lies there ({@code storage.facts.StockStore}). Read {@code PlaceStore} first.
 */
package app.tradewind.storage.places;
