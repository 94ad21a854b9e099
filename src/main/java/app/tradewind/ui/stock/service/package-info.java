/**
 * Service levels, behind Stock: how often to have things in stock, for all, by class or by margin, and what
 * keeping and ordering them costs.
 *
 * <p>Never here: what may be written in a field ({@code jobs.shop.ShopForm} says), or an order. Read
 * {@code ServiceViewModel} first.
 */
package app.tradewind.ui.stock.service;
