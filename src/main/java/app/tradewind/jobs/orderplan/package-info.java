/**
 * The order plan of the whole catalogue on a workspace: what to order of whom in which week, under the money and
 * the container space there is. Here figures of files become a task for {@code stock.plan} and its answer becomes
 * money and dates again. Never here: the search itself; words.
 * Read first: {@link app.tradewind.jobs.orderplan.MakeOrderPlan}.
 */
package app.tradewind.jobs.orderplan;
