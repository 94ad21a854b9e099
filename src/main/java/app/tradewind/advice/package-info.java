/**
 * The one shape of every answer. Whatever an engine advises implements
 * {@link app.tradewind.advice.Advice} and carries an {@link app.tradewind.advice.Explanation}: a
 * sentence, signed reasons that add up, how sure it is, and the data it stands on, with the rows that make
 * it less sure. Window, report and
 * log treat all answers alike because of it.
 *
 * <p>Never here: how anything is computed, or a sentence in a language. Read {@code Advice} first.
 */
package app.tradewind.advice;
