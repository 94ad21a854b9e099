/**
 * What past purchase orders teach: how long a lane takes and when an open shipment will be there, how good a
 * supplier is, how much more orders swing than demand.
 *
 * <p>Never here: what to order ({@code stock}), a file or a clock. Read {@code LaneTimes} first.
 */
package app.tradewind.stock.supply;
