/**
 * How good imported data are: complete, valid, unique, in time, column by column.
 *
 * <p>Never here: mending anything, or a Tablesaw type in a public signature. Read {@code Quality} first.
 */
package app.tradewind.intake.quality;
