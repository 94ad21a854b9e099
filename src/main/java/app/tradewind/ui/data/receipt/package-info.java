/**
 * Receipts: every row of a file is used or left out for a reason.
 *
 * <p>Never here: counting. Read {@code ReceiptColumn} first.
 */
package app.tradewind.ui.data.receipt;
