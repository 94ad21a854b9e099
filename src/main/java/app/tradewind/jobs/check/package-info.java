/**
 * A look at a file before anything of it is stored: what it was recognised as, its first rows as
 * written and as understood, what it leaves open, and the receipt it would give.
 *
 * <p>Never here: the store. Read {@code CheckFile} first.
 */
package app.tradewind.jobs.check;
