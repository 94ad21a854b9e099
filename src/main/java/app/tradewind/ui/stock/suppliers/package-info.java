/**
 * Suppliers: what is under way and when it comes, how good each supplier is, how orders swing, and the purchase orders
 * as workbooks.
 *
 * <p>Never here: a rank or a day of arrival; those come from the jobs. Read {@code SuppliersViewModel} first.
 */
package app.tradewind.ui.stock.suppliers;
