/**
 * Keeping a workspace safe and lean: backups and their way back, the look whether all is as it was written,
 * the decision log, buyers' hashes with what they tell and how they go.
 *
 * <p>Never here: advice. Read {@code Keeping} first.
 */
package app.tradewind.jobs.keeping;
