/**
 * Stock place by place: what lies where and how long it lasts, what to move, how to part an arrival, what keeping
 * it together would save.
 *
 * <p>Never here: the reckoning ({@code stock.places}). Read {@code ShowPlaces} first.
 */
package app.tradewind.jobs.places;
