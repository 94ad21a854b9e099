/**
 * What each method does, for what, what it needs, what it cannot, and what was measured of it: cards for people who
 * are no programmers, kept as data files.
 *
 * <p>Never here: a method, or a figure that no command measured. Read {@code MethodCards} first.
 */
package app.tradewind.jobs.cards;
