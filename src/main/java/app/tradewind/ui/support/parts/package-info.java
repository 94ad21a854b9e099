/**
 * The pieces layouts are put together from: cards, pills, tables of even rows, choices, and panels for
 * what is not there. Looks come from the style sheet, words from {@code Texts}.
 *
 * <p>Never here: anything that knows one particular screen. Read {@code Parts} and {@code RowTable} first.
 */
package app.tradewind.ui.support.parts;

import app.tradewind.ui.support.Texts;

