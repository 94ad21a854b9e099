/**
 * The commands that advise, each with a door on a workspace and a door on a plain table.
 *
 * <p>Never here: an engine's method, or a sentence outside the message files. Read
 * {@code ForecastCommand} first.
 */
package app.tradewind.cli.advice;
