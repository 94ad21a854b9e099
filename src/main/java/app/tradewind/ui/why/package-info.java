/**
 * The Why? drawer: explains any {@link app.tradewind.advice.Advice} the same way. Signed reasons with
 * a total, how sure, notes, what it stands on, the source rows, and what the person decides.
 *
 * <p>Never here: a kind of advice in particular. Read {@code WhyViewModel} first.
 */
package app.tradewind.ui.why;
