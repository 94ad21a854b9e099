/**
 * What every call has in common: its options, its way out for tables and summaries, its statuses and
 * its refusals.
 *
 * <p>Never here: a command. Read {@code OutputOptions} first.
 */
package app.tradewind.cli.call;
