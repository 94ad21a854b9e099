/**
 * What is known of deliveries besides the terms: where the factory stands and when it stands still.
 *
 * <p>Never here: what that does to an order ({@code stock}). Read {@code Supplies} first.
 */
package app.tradewind.jobs.supply;
