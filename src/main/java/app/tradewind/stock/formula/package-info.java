/**
 * Textbook formulas of inventory, one small class each, named after what they compute and tested against
 * the books' own figures. Distributions come from a library.
 *
 * <p>Never here: an item, a date, or a decision. Read {@code Newsvendor} first.
 */
package app.tradewind.stock.formula;
