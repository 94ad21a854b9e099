/**
 * Where files are dropped or chosen, and the list of those on their way in, each with its state.
 *
 * <p>Never here: what becomes of a file. Read {@code FilesPane} first.
 */
package app.tradewind.ui.data.files;
