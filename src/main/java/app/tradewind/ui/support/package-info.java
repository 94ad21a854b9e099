/**
 * What all screens share: words that follow the language switch, looks, figures, and the
 * {@link app.tradewind.ui.support.Desk} that a screen is built from.
 *
 * <p>Never here: anything that knows one particular screen. Read {@code Desk} and {@code Texts}
 * first.
 */
package app.tradewind.ui.support;
