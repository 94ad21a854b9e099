package app.tradewind.intake.parsing;

import java.util.Set;

/** What a cell's text says, without what spreadsheet programs wrap around it. */
public final class CellText {

    private static final Set<String> NOTHING = Set.of(
            "-", "--", "---", "\u2014", "\u2014\u2014", "\u2013", "\u2015", "\u2212", "\uff0d", "n/a", "n.a.", "na", "nil",
            "#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#num!", "#null!", "null", "none", "nan", "\u221e",
            "\u4e0d\u9002\u7528", "\u4e0d\u9069\u7528", "\u65e0", "\u7121", "\u6682\u65e0", "\u672a\u77e5", "\u7a7a", "\u898b\u9078\u9805",
            "\u89c1\u9009\u9879", "\u306a\u3057", "\u8a72\u5f53\u306a\u3057");

    private static final int LONGEST_NOTHING = 7;

    private CellText() { }

    /** Without blanks, tabs, no-break spaces and byte order marks at both ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /**
     * An identifier as text: trimmed, without the apostrophe or {@code ="…"} that keep spreadsheet
     * programs from counting with it. Nothing else is changed: leading zeros and dashes stay.
     */
    public static String identifier(String text) {
        return unwrapped(trim(text));
    }

    /** The same of a text that is trimmed. */
    static String unwrapped(String trimmed) {
        if (trimmed.length() > 3 && trimmed.startsWith("=\"") && trimmed.endsWith("\"")) {
            return trim(trimmed.substring(2, trimmed.length() - 1));
        }
        return trimmed.length() > 1 && trimmed.charAt(0) == '\'' ? trimmed.substring(1) : trimmed;
    }

    /** Whether a cell says nothing: blank, a dash, {@code N/A}, {@code 不适用}. Not known is not zero. */
    public static boolean isNothing(String trimmed) {
        return trimmed.isEmpty() || trimmed.length() <= LONGEST_NOTHING && mayBeNothing(trimmed.charAt(0))
                && NOTHING.contains(trimmed.toLowerCase(java.util.Locale.ROOT));
    }

    /** A quick look: no word for nothing begins with a figure or a Latin letter other than n. */
    private static boolean mayBeNothing(char first) {
        return first > 'z' || first == 'n' || first == 'N' || first == '-' || first == '#';
    }

    /** Whether an identifier has lost digits in a spreadsheet program, {@code 1.23457E+12}. It cannot be repaired. */
    public static boolean hasLostDigits(String identifier) {
        int plus = identifier.indexOf('+');
        if (plus < 2 || plus + 2 >= identifier.length() || (identifier.charAt(plus - 1) | ' ') != 'e'
                || plus > 2 && identifier.charAt(1) != '.' && identifier.charAt(1) != ',') {
            return false;
        }
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (i != 1 && i != plus - 1 && i != plus && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Full-width forms and the figures of all scripts become ASCII, all dashes and minus signs {@code -}, all blanks a space. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                StringBuilder folded = new StringBuilder(text.length());
                text.chars().forEach(c -> folded.append(foldChar((char) c)));
                return trim(folded.toString());
            }
        }
        return trim(text);
    }

    private static char foldChar(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        if (Character.isDigit(c)) {
            return Character.forDigit(Character.digit(c, 10), 10);
        }
        return switch (c) {
            case '\u066B' -> ',';
            case '\u066C' -> '\'';
            case '\u066A' -> '%';
            case '\u2212', '\u2013', '\u2014', '\u2010', '\u2011', '\uFE63' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u2032', '`' -> '\'';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007' || c == '\u3000'
                || c == '\uFEFF' || c == '\u200B'
                || c >= '\u2002' && c <= '\u200A' || c == '\u200E' || c == '\u200F' || c == '\u2060'
                || c == '\u061C' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u205F';
    }
}
