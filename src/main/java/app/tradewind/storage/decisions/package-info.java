/**
 * The log of what was decided on which advice: rows are only added, and each carries the hash of the
 * one before, so that a change made afterwards shows.
 *
 * <p>Never here: advice itself, or the clock. Read {@code DecisionStore} first.
 */
package app.tradewind.storage.decisions;
