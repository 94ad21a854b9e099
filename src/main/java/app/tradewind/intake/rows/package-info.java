/**
 * One row under a plan: its values by field in each column's decided format, and what becomes of it.
 *
 * <p>Never here: what a record looks like. Read {@code ReadPlan} first.
 */
package app.tradewind.intake.rows;
