/**
 * What is known of how products are bought: every supplier's prices by quantity as the files have them, and what a
 * person told of seasons, quicker ways and the cost of an order. Never here: a decision, or the store.
 * Read first: {@link app.tradewind.jobs.desk.deals.OwnTerms}.
 */
package app.tradewind.jobs.desk.deals;
