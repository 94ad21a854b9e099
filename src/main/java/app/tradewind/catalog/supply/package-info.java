/**
 * What was bought and how it travelled: purchase orders and the shipments that filled them, line by line.
 *
 * <p>Never here: what to buy next ({@code stock}), or a guess. A day that has not come or is not known is
 * {@code null}. Read {@code Shipment} first.
 */
package app.tradewind.catalog.supply;
