/**
 * What a person lays down for the whole shop: how often to have things in stock, what keeping them and
 * ordering them costs; and the classes of the range.
 *
 * <p>Never here: a policy or a level's computation; those are the stock engine's. Read {@code ShopRules}.
 */
package app.tradewind.jobs.shop;
