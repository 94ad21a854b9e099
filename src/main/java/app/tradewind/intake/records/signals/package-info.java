/**
 * Makers for what is known without order lines: sales as sums, costs, and what others say of a market.
 *
 * <p>Never here: an order line, or a reviewer's name. Read {@code PeriodRecords} first.
 */
package app.tradewind.intake.records.signals;
