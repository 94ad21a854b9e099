package app.tradewind.intake.terms;

import app.tradewind.intake.parsing.CurrencyText;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;

/** Headers folded for matching only: what people are shown is always the header as written. */
public final class HeaderText {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private HeaderText() { }

    /**
     * Compatibility forms, lower case, one space for any run of blanks, dashes, underscores and pictures, none
     * beside Chinese characters or before {@code ( ) :}; no {@code *}.
     */
    public static String fold(String header) {
        String text = NFKC.normalize(header).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
            } else if (c != '*' && c >= ' ') {
                char before = folded.length() == 0 ? 0 : folded.charAt(folded.length() - 1);
                if (gap && before != 0 && !isHan(before) && !isHan(c) && before != '(' && "():".indexOf(c) < 0) {
                    folded.append(' ');
                }
                folded.append(c == '\u2019' || c == '\u02BC' ? '\'' : c);
                gap = false;
            }
        }
        return folded.toString();
    }

    /** The folded parts of a header in two scripts, as {@code 数量 Qty}; empty for one that is in one. */
    public static List<String> tongues(String header) {
        for (int i = 1; i < header.length() - 1; i++) {
            char c = header.charAt(i);
            if ((isGap(c) || c == '/') && isHan(header.charAt(i - 1)) != isHan(header.charAt(i + 1))) {
                return List.of(fold(header.substring(0, i)), fold(header.substring(i + 1)));
            }
        }
        return List.of();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '_'
                || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFEFF'
                || Character.isSurrogate(c) || c >= '\u2600' && c <= '\u27BF' || c >= '\uFE00' && c <= '\uFE0F'
                || c >= '\u200B' && c <= '\u200F' || c == '\u2060';
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /**
     * A folded header without its last bracket or the currency at its end: {@code amount (usd)},
     * {@code amount, eur}, {@code amount in eur} and {@code amount/eur} are {@code amount}.
     */
    public static String bare(String folded) {
        int bracket = folded.isEmpty() ? -1 : switch (folded.charAt(folded.length() - 1)) {
            case ')' -> folded.lastIndexOf('(');
            case ']' -> folded.lastIndexOf('[');
            case '\u3011' -> folded.lastIndexOf('\u3010');
            default -> -1;
        };
        if (bracket > 0) {
            return folded.substring(0, bracket).strip();
        }
        int at = folded.length() - 1;
        while (at > 0 && " /,:;".indexOf(folded.charAt(at)) < 0) {
            at--;
        }
        String last = folded.substring(at + 1);
        if (at <= 0 || CurrencyText.of(last) == null && !CurrencyText.isYenOrYuan(last)) {
            return folded;
        }
        while (at > 0 && " /,:;".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        String name = folded.substring(0, at);
        return name.endsWith(" in") ? name.substring(0, name.length() - 3) : name;
    }
}
