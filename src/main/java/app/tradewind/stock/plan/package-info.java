/**
 * The order plan of a whole catalogue: what to order in which week and by which mode, under the cash there
 * is, container volume, cartons and least quantities. {@link app.tradewind.stock.plan.Annealing} searches,
 * {@link app.tradewind.stock.plan.PlanBound} says how far from the best possible the result can be at most.
 * Demand is given a week; chance is the caller's. Never here: files, currencies, the choice of what to plan.
 * Read first: {@link app.tradewind.stock.plan.PlanTask}.
 */
package app.tradewind.stock.plan;
