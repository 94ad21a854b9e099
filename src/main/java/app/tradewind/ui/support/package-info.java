/**
 * What all screens share: words that follow the language switch, looks, cards, pills, tables, and the
 * {@link app.tradewind.ui.support.Desk} that a screen is built from.
 *
 * <p>Never here: anything that knows one particular screen. Read {@code Desk}, {@code Texts} and
 * {@code Parts} first.
 */
package app.tradewind.ui.support;
