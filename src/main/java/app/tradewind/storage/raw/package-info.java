/**
 * Raw texts of rows in packed blocks.
 *
 * <p>Never here: what a text means. Read {@code RawBlocks} first.
 */
package app.tradewind.storage.raw;
