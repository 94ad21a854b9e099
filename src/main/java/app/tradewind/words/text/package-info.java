/**
 * Text that people wrote, made comparable: folded to one form with a way back to the original offsets, word
 * borders by script, clauses, which languages a text speaks, and a search for many words at once. Listings and
 * reviews are read with it.
 *
 * <p>Never here: a rule, or a word that is risky or sad. Read {@code Folding} first.
 */
package app.tradewind.words.text;
