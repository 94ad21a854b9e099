/**
 * What the rows of each kind say, column by column: those of the file, and those that the desk works out
 * from all data, such as a product's usual price. Rules name them.
 *
 * <p>Never here: what is right or wrong. Read {@code Columns} first, then {@code SaleColumns}.
 */
package app.tradewind.intake.quality.columns;
