/**
 * What a person can ask, one class each: import files, plan orders, advise prices. The window and the
 * command line call these and nothing below; here the rooms are joined, progress is told and a
 * cancelled or failed task leaves the store as it was.
 *
 * <p>Never here: a computation that an engine should own, or a word in a language. Read {@code Jobs}
 * first, it builds everything by hand.
 */
package app.tradewind.jobs;
