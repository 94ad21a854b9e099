/**
 * Work that goes side by side: threads of our own and the hand-over between them. A leaf: readers, store
 * and jobs use it, it knows none of them.
 *
 * <p>Never here: what the work is. Read {@code Belt} first.
 */
package app.tradewind.relay;
