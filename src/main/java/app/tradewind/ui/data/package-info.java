/**
 * Data: bring files in and trust them. Files, then what was understood of each with its questions and
 * its receipt, then what came of them; {@code history} lists what has been brought in, each with a way
 * back.
 *
 * <p>Never here: how a file is read. Read {@code batch.Batch} first.
 */
package app.tradewind.ui.data;
