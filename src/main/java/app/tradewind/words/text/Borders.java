package app.tradewind.words.text;

import java.util.Set;

/**
 * Where a word starts and ends, by script. Latin, Cyrillic, Greek and Arabic words stand between
 * blanks; Chinese, Japanese, Thai and Korean text has no borders to look for (Korean particles cling
 * to the word). Arabic articles and one-letter prepositions count as in front of the word.
 */
public final class Borders {

    private static final Set<String> ARABIC_PREFIXES = Set.of("ال", "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال",
            "كال", "لل", "ولل", "ول", "وب");

    private Borders() { }

    /** Chinese, Japanese, Thai: scripts written without blanks between words. Korean is written with them. */
    public static boolean unspaced(char c) {
        return c >= '\u3040' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF' || c >= '\u0E00' && c <= '\u0E7F'
                || c == '\u3005' || c == '\u3007' || c == '\u3001' || c == '\u3002';
    }

    /** A letter that only counts as a word's start or end when no other such letter is beside it. */
    static boolean bordered(char c) {
        return Character.isLetter(c) && !unspaced(c) && !(c >= '\uAC00' && c <= '\uD7AF');
    }

    /** May a word start at {@code at}? */
    public static boolean startsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        char first = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Character.isDigit(first)) {
            return !Character.isDigit(before) && !bordered(before) && !decimalPoint(text, at - 1);
        }
        if (!bordered(first)) {
            return true;
        }
        return !bordered(before) && !Character.isDigit(before) || arabic(first) && afterPrefix(text, at);
    }

    /** May a word end before {@code end}? */
    public static boolean endsWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char last = text.charAt(end - 1);
        char after = text.charAt(end);
        if (Character.isDigit(last)) {
            return !Character.isDigit(after) && !bordered(after)
                    && !((after == '.' || after == ',') && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
        }
        return !bordered(last) || !bordered(after) && !Character.isDigit(after);
    }

    /** One past the last letter of the word that goes on at {@code at}. */
    public static int wordEnd(String text, int at) {
        return wordEnd(text, at, text.length());
    }

    /** The same, looked for over so many letters at most. */
    public static int wordEnd(String text, int at, int most) {
        int end = at;
        while (end < text.length() && end - at < most && (bordered(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Does a Japanese or Korean particle stand at {@code at}: hiragana, or Hangul with no blank before it? */
    public static boolean particle(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at == text.length() - 1 || text.charAt(at) != ' ' ? at : at + 1);
        return c >= '\u3041' && c <= '\u309F' || c >= '\uAC00' && c <= '\uD7AF';
    }

    private static boolean decimalPoint(String text, int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',') && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean arabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    private static boolean afterPrefix(String text, int at) {
        int start = at;
        while (start > 0 && at - start <= 3 && bordered(text.charAt(start - 1))) {
            start--;
        }
        return at - start <= 3 && ARABIC_PREFIXES.contains(text.substring(start, at));
    }
}
