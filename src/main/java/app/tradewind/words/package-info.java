/**
 * What the program says. Any room may speak a {@link app.tradewind.words.Phrase}, a code with its
 * arguments; only the window, the command line and the reports turn one into a sentence with
 * {@link app.tradewind.words.Words}. One file an area and language stands beside this package in the
 * resources ({@code stock_en.properties}, {@code stock_zh.properties}, …).
 *
 * <p>Never here: the computer's language, fallbacks from one language to the other, or a sentence
 * glued together from pieces. Read {@code Words} first.
 */
package app.tradewind.words;
