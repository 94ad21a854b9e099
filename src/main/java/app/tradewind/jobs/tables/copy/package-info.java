/**
 * What a person has done about the copy, as tables of the command line.
 *
 * <p>Never here: a rule. Read {@code MendTable} first.
 */
package app.tradewind.jobs.tables.copy;
