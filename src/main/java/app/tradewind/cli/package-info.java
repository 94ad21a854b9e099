/**
 * The command line: one class a command, each a thin skin over a job. Other people's scripts call
 * these commands and read their columns: add freely, rename or remove nothing.
 *
 * <p>Never here: a store, an engine's method, or a sentence outside the message files. Read
 * {@code Cli} first; the commands stand in {@code workspace} and {@code advice}, what they share in
 * {@code call}.
 */
package app.tradewind.cli;
