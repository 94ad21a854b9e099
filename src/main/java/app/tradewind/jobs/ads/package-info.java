/**
 * Advertising of the workspace: which rows of the reports count, which products campaigns are for, what these leave
 * before advertising, and what is advised.
 *
 * <p>Never here: whether a term pays ({@code pricing.ads}), or what a piece costs ({@code jobs.desk}). Read
 * {@code AdDesk} first.
 */
package app.tradewind.jobs.ads;
