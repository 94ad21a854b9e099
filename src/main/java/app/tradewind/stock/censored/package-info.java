/**
 * Demand out of sales that ended when the stock did. Pure functions; who finds the stock-outs says which
 * sales are censored.
 *
 * <p>Never here: guessing whether something was out of stock. Read {@code StockedRate} first.
 */
package app.tradewind.stock.censored;
