/**
 * What the advising jobs share: one consistent view of the store for one day, read once, and the sums
 * over several currencies.
 *
 * <p>Never here: advice, or a default for what the seller has not told. Read {@code Snapshot} first.
 */
package app.tradewind.jobs.desk;
