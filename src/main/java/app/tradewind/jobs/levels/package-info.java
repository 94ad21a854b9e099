/**
 * Demand by product, category, market, channel and in all, so that the figures agree, and what a person makes of
 * it. Never here: orders. Read {@code Tree} first, then {@code PlanLevels}.
 */
package app.tradewind.jobs.levels;
