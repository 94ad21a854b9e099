package app.tradewind.voice.lexicon;

/**
 * A term found in a folded text.
 *
 * @param start first folded character
 * @param end one past the last
 * @param denies whether a denial stands in the term itself, so that none beside it turns it round
 */
public record Hit(int start, int end, Sense sense, boolean denies) { }
