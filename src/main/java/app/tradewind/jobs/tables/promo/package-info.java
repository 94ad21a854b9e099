/**
 * Past promotions in columns.
 *
 * <p>Never here: a sum. Read {@code PromotionTable}.
 */
package app.tradewind.jobs.tables.promo;
