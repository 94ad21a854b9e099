/**
 * What every row of each kind is asked, one class a kind, and what has to be known of the others to answer.
 *
 * <p>Never here: counting. Read {@code Rule} first, then {@code SaleRules}.
 */
package app.tradewind.intake.quality.rules;
