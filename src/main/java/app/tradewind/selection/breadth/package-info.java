/**
 * Shortlists spread over brands, suppliers, markets, new products and rare ones, places kept for what is little
 * known, near-copies held back, and what all that costs against the plain ranking.
 *
 * <p>Never here: a score. Read {@code Breadth}, then {@code search}.
 */
package app.tradewind.selection.breadth;
