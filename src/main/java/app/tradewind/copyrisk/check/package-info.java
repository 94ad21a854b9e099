/**
 * Puts rules and texts together: triggers, partners, contexts, excuses, evidence, then findings by
 * market.
 *
 * <p>Never here: a word of any language. Read {@code CopyChecker} first.
 */
package app.tradewind.copyrisk.check;
