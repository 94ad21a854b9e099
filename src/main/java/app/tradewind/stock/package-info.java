/**
 * How much to order, by when: demand over lead time and review from the forecast's own distribution,
 * turned into a reorder point, an order-up-to level and an order that respects minimum and carton.
 *
 * <p>Never here: a normal distribution for slow sellers by assumption, or a sum of quantiles. Read
 * {@code OrderAdvice} first.
 */
package app.tradewind.stock;
