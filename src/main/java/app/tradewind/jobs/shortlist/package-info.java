/**
 * From a product worth a look to a decision: what stands on the shortlist, how far it has come, notes, and all that is
 * known of up to four products side by side.
 *
 * <p>Never here: a figure of its own; each comes from an engine and says from which. Read {@code KeepShortlist}, then {@code Comparison}.
 */
package app.tradewind.jobs.shortlist;
