package app.tradewind.copyrisk.judgement;

import app.tradewind.copyrisk.Finding.Span;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;

/**
 * A marked place without its offset: the marked text in folded form and the letters beside it. It stays
 * the same when a listing is imported again, when text is added elsewhere, and when capitals, blanks or
 * punctuation change.
 *
 * @param word letters and digits of the marked text, folded, one blank between words
 * @param near up to {@value #REACH} folded letters and digits before the place, a bar, and as many after it
 */
public record SpanKey(String word, String near) {

    private static final int REACH = 16;
    /** So many letters beside it have to be the same, unless all are. */
    private static final int ENOUGH = 4;

    /** The key of a span in its field's text. */
    public static SpanKey of(Span span, String text) {
        Folded folded = Folding.fold(text);
        int from = 0;
        while (from < folded.length() && folded.end(from + 1) <= span.start()) {
            from++;
        }
        int to = from;
        while (to < folded.length() && folded.start(to) < span.end()) {
            to++;
        }
        return new SpanKey(word(span.text()), before(folded.text(), from) + "|" + after(folded.text(), to));
    }

    /**
     * Is it the same place as one that was kept? Where one of the two stood at the edge of its text, as much
     * is compared as there is.
     */
    public boolean isAt(String keptWord, String keptNear) {
        if (!word.equals(keptWord) || near.equals(keptNear)) {
            return word.equals(keptWord);
        }
        String before = near.substring(0, near.indexOf('|'));
        String after = near.substring(near.indexOf('|') + 1);
        String keptBefore = keptNear.substring(0, keptNear.indexOf('|'));
        String keptAfter = keptNear.substring(keptNear.indexOf('|') + 1);
        boolean fits = (before.endsWith(keptBefore) || keptBefore.endsWith(before))
                && (after.startsWith(keptAfter) || keptAfter.startsWith(after));
        return fits && Math.min(before.length(), keptBefore.length()) + Math.min(after.length(), keptAfter.length()) >= ENOUGH;
    }

    /** A marked text in the form that waivers compare. */
    public static String word(String text) {
        StringBuilder word = new StringBuilder();
        for (char c : Folding.term(text).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty() && word.charAt(word.length() - 1) != ' ') {
                word.append(' ');
            }
        }
        return word.toString().strip();
    }

    private static String before(String text, int from) {
        StringBuilder near = new StringBuilder();
        for (int i = from - 1; i >= 0 && near.length() < REACH; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                near.append(text.charAt(i));
            }
        }
        return near.reverse().toString();
    }

    private static String after(String text, int to) {
        StringBuilder near = new StringBuilder();
        for (int i = to; i < text.length() && near.length() < REACH; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                near.append(text.charAt(i));
            }
        }
        return near.toString();
    }
}
