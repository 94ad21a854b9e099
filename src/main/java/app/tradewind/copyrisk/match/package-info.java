/**
 * Finding all terms of all rules in one pass over a folded text.
 *
 * <p>Never here: what a rule makes of its matches. Read {@code TermIndex} first.
 */
package app.tradewind.copyrisk.match;
