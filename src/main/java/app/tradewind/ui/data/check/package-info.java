/**
 * One file under check: what it was recognised as, its questions, its rows as written beside as
 * understood, its columns to map, its odd rows.
 *
 * <p>Never here: what an answer does. Read {@code CheckPane} first.
 */
package app.tradewind.ui.data.check;
