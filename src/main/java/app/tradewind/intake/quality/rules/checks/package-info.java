/**
 * The kinds of check that a file of rules may ask for, one word each. Which column, which limit and which
 * message stand in the file.
 *
 * <p>Never here: a limit, a column's name, or a message. Read {@code Check} first, then {@code Checks}.
 */
package app.tradewind.intake.quality.rules.checks;
