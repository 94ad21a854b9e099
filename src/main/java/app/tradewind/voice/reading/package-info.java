/**
 * Reads one review after another: words found by {@code voice.lexicon}, weighed in their sentences.
 *
 * <p>Never here: several reviews at once, see {@code voice.theme}. Read {@code ReviewReader} first.
 */
package app.tradewind.voice.reading;
