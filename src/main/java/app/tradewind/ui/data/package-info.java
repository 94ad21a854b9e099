/**
 * Data: bring files in and trust them. Files, then what was understood of each with its questions and
 * its receipt, then what has been brought in, each import with a way back.
 *
 * <p>Never here: how a file is read. Read {@code DataViewModel} first.
 */
package app.tradewind.ui.data;
