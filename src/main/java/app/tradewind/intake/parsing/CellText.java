package app.tradewind.intake.parsing;

import java.util.Set;

/** What a cell's text says, without what spreadsheet programs wrap around it. */
public final class CellText {

    private static final Set<String> NOTHING = Set.of(
            "-", "--", "---", "\u2014", "\u2013", "n/a", "na", "#n/a", "null", "none", "nan", "\u221e",
            "\u4e0d\u9002\u7528", "\u65e0", "\u7121", "\u898b\u9078\u9805");

    private static final int LONGEST_NOTHING = 4;

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
        String trimmed = trim(text);
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
        int e = identifier.indexOf("E+");
        if (e < 1 || e + 2 >= identifier.length() || identifier.indexOf('.') != 1) {
            return false;
        }
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (i != 1 && i != e && i != e + 1 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Full-width forms become ASCII, all dashes and minus signs {@code -}, all blanks a space. */
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
        return switch (c) {
            case '\u2212', '\u2013', '\u2014', '\u2010', '\u2011' -> '-';
            case '\u2019', '\u02BC' -> '\'';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007' || c == '\u3000'
                || c == '\uFEFF' || c == '\u200B';
    }
}
