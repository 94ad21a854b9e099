/**
 * What more than pieces and lead time is known of an item, the class it falls into, and the lot that pays:
 * the facts by which a policy is chosen.
 *
 * <p>Never here: an item's stock or a simulated future. Read {@code Terms} first.
 */
package app.tradewind.stock.policy;
