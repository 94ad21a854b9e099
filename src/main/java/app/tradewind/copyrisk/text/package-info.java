/**
 * Listing text made comparable: folded to one form with a way back to the original offsets, word
 * borders by script, clauses, and which languages a text speaks.
 *
 * <p>Never here: a rule, or a word that is risky. Read {@code Folding} first.
 */
package app.tradewind.copyrisk.text;
