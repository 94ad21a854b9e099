/**
 * Advertising: what each term costs of its sales, what to stop, lower and raise, the budget split anew, and what
 * campaigns are for. Stands behind Prices.
 *
 * <p>Never here: a sum ({@code pricing.ads}), or which rows count ({@code jobs.ads}). Read {@code AdsViewModel} first.
 */
package app.tradewind.ui.ads;
