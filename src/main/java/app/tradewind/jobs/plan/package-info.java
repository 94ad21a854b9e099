/**
 * The order plan of a catalogue, from a task written down in a file. Never here: how a plan is searched.
 * Read first: {@link app.tradewind.jobs.plan.PlanFile}.
 */
package app.tradewind.jobs.plan;
