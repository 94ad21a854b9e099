/**
 * What persons make of findings: what they accept and why, and who has signed for a listing's text. A
 * finding that is accepted is still found and still shown; no rule is ever turned off.
 *
 * <p>Never here: how a rule is matched, or where judgements are kept. Read {@code Waiver} first.
 */
package app.tradewind.copyrisk.judgement;
