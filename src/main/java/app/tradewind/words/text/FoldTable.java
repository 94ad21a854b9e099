package app.tradewind.words.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * What each character folds to: compatibility form and case folding (Unicode NFKC_Casefold), Latin
 * letters without accents, Arabic without vowel signs, Chinese in simplified characters, one kind of
 * quote and hyphen, ASCII digits. An empty text means the character is dropped.
 */
final class FoldTable {

    private static final int BMP = 0x10000;
    private static final String DROPPED = "\u00AE\u2122\u2120\u0640\u0670\uFE0F";
    private static final Map<Character, String> OWN = Map.ofEntries(
            Map.entry('\u2018', "'"), Map.entry('\u2019', "'"), Map.entry('\u02BC', "'"), Map.entry('`', "'"),
            Map.entry('\u201C', "\""), Map.entry('\u201D', "\""), Map.entry('\u201E', "\""),
            Map.entry('\u00AB', "\""), Map.entry('\u00BB', "\""),
            Map.entry('\u2010', "-"), Map.entry('\u2011', "-"), Map.entry('\u2212', "-"), Map.entry('\uFF0D', "-"),
            Map.entry('\u2014', "\u2013"), Map.entry('\u2015', "\u2013"), Map.entry('\n', "\n"), Map.entry('\r', "\n"),
            Map.entry('\u0142', "l"), Map.entry('\u0141', "l"), Map.entry('\u00F8', "o"), Map.entry('\u00D8', "o"),
            Map.entry('\u0131', "i"), Map.entry('\u0130', "i"), Map.entry('\u0451', "\u0435"), Map.entry('\u0401', "\u0435"),
            Map.entry('\u0623', "\u0627"), Map.entry('\u0625', "\u0627"), Map.entry('\u0622', "\u0627"),
            Map.entry('\u0649', "\u064A"), Map.entry('\u0629', "\u0647"), Map.entry('\u2026', "\u2026"));

    private static final String[] TABLE = table();

    private FoldTable() { }

    static String of(int codePoint) {
        return codePoint < BMP ? TABLE[codePoint]
                : Normalizer2.getNFKCCasefoldInstance().normalize(Character.toString(codePoint));
    }

    private static String[] table() {
        Normalizer2 fold = Normalizer2.getNFKCCasefoldInstance();
        Normalizer2 decompose = Normalizer2.getNFDInstance();
        String[] table = new String[BMP];
        for (int c = 0; c < BMP; c++) {
            table[c] = entry((char) c, fold, decompose);
        }
        Simplified.into(table);
        return table;
    }

    private static String entry(char c, Normalizer2 fold, Normalizer2 decompose) {
        if (OWN.containsKey(c)) {
            return OWN.get(c);
        }
        if (DROPPED.indexOf(c) >= 0 || c >= '\u064B' && c <= '\u065F' || c >= '\u0300' && c <= '\u036F') {
            return "";
        }
        if (staysItself(c)) {
            return String.valueOf(c);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return " ";
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return Integer.toString(Character.digit(c, 10));
        }
        String folded = fold.normalize(String.valueOf(c));
        String parts = decompose.normalize(folded);
        if (parts.length() > 1 && parts.charAt(0) < '\u0250') {
            return parts.replaceAll("[\u0300-\u036F]", "");
        }
        return folded;
    }

    /** Two thirds of the table, known without asking: Chinese characters, Korean syllables, surrogates, private use. */
    private static boolean staysItself(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uAC00' && c <= '\uF8FF';
    }
}
