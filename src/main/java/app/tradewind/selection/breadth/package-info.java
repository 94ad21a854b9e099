/**
 * How a shortlist is spread over brands, suppliers, markets, new products and rare ones, and what it costs to
 * spread it otherwise.
 *
 * <p>Never here: a score. Read {@code Exposure}.
 */
package app.tradewind.selection.breadth;
