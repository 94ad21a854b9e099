/**
 * Purchase orders: what was decided, or is advised, as one workbook a supplier. Nothing is sent anywhere.
 *
 * <p>Never here: how much to order ({@code stock}). Read {@code OrdersBySupplier} first.
 */
package app.tradewind.jobs.orders;
