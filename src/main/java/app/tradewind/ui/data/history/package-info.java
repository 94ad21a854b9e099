/**
 * What has been brought in, by name and time: taken back with one button, and brought in again.
 *
 * <p>Never here: storing or deleting rows. Read {@code HistoryViewModel} first.
 */
package app.tradewind.ui.data.history;
