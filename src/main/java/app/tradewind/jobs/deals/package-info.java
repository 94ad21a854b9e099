/**
 * Telling the desk how a product is ordered and how its selling ends: season's end, a quicker way, the cost of an
 * order, the supplier. Never here: what is advised of it.
 * Read first: {@link app.tradewind.jobs.deals.SetTerms}.
 */
package app.tradewind.jobs.deals;
