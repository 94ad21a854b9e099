/**
 * Words that stand in files and mean the same in all layouts: totals, countries, channels, headers of
 * people's data. They live in {@code vocabulary.yaml} and {@code markets.yaml} beside this package.
 *
 * <p>Never here: a platform's own columns. Read {@code Vocabulary} first.
 */
package app.tradewind.intake.terms;
