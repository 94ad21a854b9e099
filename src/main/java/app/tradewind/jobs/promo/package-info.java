/**
 * Past promotions of the workspace and what each brought.
 *
 * <p>Never here: how that is found ({@code pricing.promo}). Read {@code ShowPromotions}.
 */
package app.tradewind.jobs.promo;
