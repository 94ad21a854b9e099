/**
 * Rows of advertising reports, and what persons tell of campaigns.
 *
 * <p>Never here: which of two reports about the same days counts, or whether a term pays. Read {@code AdStore} first.
 */
package app.tradewind.storage.ads;
