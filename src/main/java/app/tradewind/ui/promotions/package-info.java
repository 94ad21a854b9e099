/**
 * Past promotions: what each brought in pieces and profit with its range, item by item. Stands behind Prices.
 *
 * <p>Never here: how that is found ({@code pricing.promo}), or the form that plans one ({@code ui.levels}). Read
 * {@code PromotionsView} first.
 */
package app.tradewind.ui.promotions;
