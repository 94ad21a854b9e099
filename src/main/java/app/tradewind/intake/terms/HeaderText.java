package app.tradewind.intake.terms;

import app.tradewind.intake.parsing.CurrencyText;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Headers folded for matching only: what people are shown is always the header as written. */
public final class HeaderText {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private HeaderText() { }

    /** Compatibility forms, lower case, one space for any run of blanks, dashes and underscores, no {@code *}. */
    public static String fold(String header) {
        String text = NFKC.normalize(header).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '_'
                    || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFEFF';
            if (gap) {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (c != '*' && c >= ' ') {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    /** A folded header without its last bracket or trailing currency: {@code amount (usd)} is {@code amount}. */
    public static String bare(String folded) {
        int bracket = folded.lastIndexOf('(');
        if (bracket > 0 && folded.endsWith(")")) {
            return folded.substring(0, bracket).strip();
        }
        int blank = folded.lastIndexOf(' ');
        if (blank > 0) {
            String last = folded.substring(blank + 1);
            if (CurrencyText.of(last) != null || CurrencyText.isYenOrYuan(last)) {
                return folded.substring(0, blank).strip();
            }
        }
        return folded;
    }
}
