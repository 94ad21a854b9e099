/**
 * First batches of products that have hardly sold: gathers launches, margin and terms, and asks the engine.
 *
 * <p>Never here: the reckoning ({@code stock.quick}). Read {@code FirstBatch} first.
 */
package app.tradewind.jobs.quick;
