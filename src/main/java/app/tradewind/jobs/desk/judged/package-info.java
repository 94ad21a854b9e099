/**
 * What products are judged by: one class a criterion, and the list of them.
 *
 * <p>A further criterion is one class here and one line in {@code Traits}. Never here: a score, a rank, files or
 * the store. Read {@code Trait} first, then {@code Traits}.
 */
package app.tradewind.jobs.desk.judged;
