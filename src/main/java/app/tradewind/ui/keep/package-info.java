/**
 * Backups, checks and what is kept of people: made, restored, looked at and removed from the window.
 *
 * <p>Never here: how any of it is done. Read {@code SafeViewModel} first.
 */
package app.tradewind.ui.keep;
