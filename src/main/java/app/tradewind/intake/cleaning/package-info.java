/**
 * What could be put right in data that are there: spellings of one thing, product numbers written two
 * ways, lines that came twice. Everything here proposes; nothing here changes anything.
 *
 * <p>Never here: a store, or a merge that nobody asked for. Read {@code Proposal} first, then {@code Cleaner}.
 */
package app.tradewind.intake.cleaning;
