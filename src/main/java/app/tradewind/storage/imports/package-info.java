/**
 * Imports as units: each comes in through one {@code ImportWriter} in one transaction and goes out
 * again with {@code ImportStore.undo}, weekly sums and overlaps with other imports set right in both.
 *
 * <p>Never here: reading a spreadsheet. Read {@code ImportWriter} first.
 */
package app.tradewind.storage.imports;
