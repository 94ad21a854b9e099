/**
 * Parts of the board of one file: what it was recognised as, its first rows, what it leaves open, and
 * what it would add up to.
 *
 * <p>Never here: how any of it is found out. Read {@code FileBoard} one room up first.
 */
package app.tradewind.jobs.boards.file;
