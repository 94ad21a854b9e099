/**
 * Order plan: what to order of the whole catalogue, week by week, under the cash and the space a person types.
 * Never here: how a plan is made. Read first: {@link app.tradewind.ui.stock.plan.OrderPlanView}.
 */
package app.tradewind.ui.stock.plan;
