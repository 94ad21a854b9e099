/**
 * The decision report as a workbook that a seller would send to a partner: a cover with the state in one
 * sentence, then one sheet a subject. {@code Workbook} writes it, {@code Cover} and {@code Section} say
 * what goes in, the rest is drawing.
 *
 * <p>Never here: a figure that the caller did not give, a formula, or a macro. Read {@code Workbook} first.
 */
package app.tradewind.report.workbook;
