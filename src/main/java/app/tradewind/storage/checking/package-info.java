/**
 * Looking whether a workspace is as it was written: every cell readable, the decision log's chain whole,
 * receipts equal to the stored rows, weekly sums equal to the lines.
 *
 * <p>Never here: mending anything. Read {@code Verifier} first.
 */
package app.tradewind.storage.checking;
