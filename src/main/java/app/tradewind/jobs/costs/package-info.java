/**
 * What only the seller knows about costs, as a form: {@code ShowCosts} lays it out, {@code SaveCosts}
 * puts it in the workspace, {@code CostField} says what may be written where.
 *
 * <p>Never here: what the figures do to a price. Read {@code CostField} first.
 */
package app.tradewind.jobs.costs;
