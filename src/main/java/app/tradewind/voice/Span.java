package app.tradewind.voice;

/**
 * A stretch of a review's text as it was written, in UTF-16 units.
 *
 * @param start first unit
 * @param end one past the last
 */
public record Span(int start, int end) {

    public String of(String text) {
        return text.substring(start, end);
    }
}
