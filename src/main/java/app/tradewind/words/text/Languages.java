package app.tradewind.words.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Which languages' terms may fire in a text, as a set of {@link Tongue#bit()}: the language the file
 * names or, where it is silent, the one with most stop words; and every language whose own script
 * occurs, because exports keep Chinese leftovers and every language carries English marks.
 */
public final class Languages {

    /** Terms of any language: all bits. */
    public static final int ANY = -1;

    /** Letters that speak for a language where words are few. */
    private static final Map<Tongue, String> LETTERS = Map.of(Tongue.DE, "äöüßÄÖÜ", Tongue.FR, "éèêàçœùÉ",
            Tongue.ES, "ñ¿¡áóú", Tongue.PT, "ãõâçê", Tongue.IT, "àèìòù", Tongue.PL, "łżśąę", Tongue.TR, "ğşı");

    /** All letters above lie beyond ASCII. */
    private static final char PLAIN = 0x80;

    /** The languages of which a word is a stop word. */
    private static final Map<String, List<Tongue>> STOP_WORDS = stopWords();

    /** One stop word proves nothing: "no" is one in four languages. */
    private static final int ENOUGH = 2;

    private Languages() { }

    /** The languages whose terms may fire in a text with this tag, an empty one for unknown. */
    public static int of(String tag, Folded text) {
        return of(own(tag, text), text);
    }

    /** The languages whose terms may fire in a text of this language of its own. */
    public static int of(int own, Folded text) {
        int all = own | scripts(text.text());
        return latin(own) ? all : all | Tongue.EN.bit();
    }

    /** The language the text is written in: the one named or, where that says nothing, the guessed one; 0 for none. */
    public static int own(String tag, Folded text) {
        return Tongue.ofTag(tag).or(() -> guess(text)).map(Tongue::bit).orElseGet(() ->
                scripts(text.text()) == 0 ? Tongue.EN.bit() : 0);
    }

    private static boolean latin(int bits) {
        int others = Tongue.ZH.bit() | Tongue.JA.bit() | Tongue.KO.bit() | Tongue.AR.bit() | Tongue.RU.bit() | Tongue.TH.bit();
        return bits != 0 && (bits & others) == 0;
    }

    private static int scripts(String text) {
        int bits = 0;
        boolean han = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0400') {
                continue;
            }
            han |= c >= '\u4E00' && c <= '\u9FFF';
            bits |= c >= '\u3041' && c <= '\u30FA' ? Tongue.JA.bit() : 0;
            bits |= c >= '\uAC00' && c <= '\uD7AF' ? Tongue.KO.bit() : 0;
            bits |= c >= '\u0621' && c <= '\u06FF' ? Tongue.AR.bit() : 0;
            bits |= c <= '\u04FF' ? Tongue.RU.bit() : 0;
            bits |= c >= '\u0E00' && c <= '\u0E7F' ? Tongue.TH.bit() : 0;
        }
        return han && (bits & Tongue.JA.bit()) == 0 ? bits | Tongue.ZH.bit() : bits;
    }

    private static Map<String, List<Tongue>> stopWords() {
        Map<String, List<Tongue>> all = new HashMap<>();
        for (Tongue tongue : Tongue.values()) {
            tongue.stopWords().stream().distinct().forEach(word -> all.computeIfAbsent(word, any -> new ArrayList<>()).add(tongue));
        }
        return Map.copyOf(all);
    }

    private static Optional<Tongue> guess(Folded text) {
        return signs(text).entrySet().stream().filter(entry -> entry.getValue() >= ENOUGH).max(Map.Entry.<Tongue, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().ordinal())).map(Map.Entry::getKey);
    }

    /** How many small words and letters of its own each language has in a text. */
    public static Map<Tongue, Integer> signs(Folded text) {
        Map<Tongue, Integer> counts = new EnumMap<>(Tongue.class);
        for (int i = 0; i < text.original().length(); i++) {
            char c = text.original().charAt(i);
            if (c >= PLAIN) {
                LETTERS.forEach((tongue, letters) -> counts.merge(tongue, letters.indexOf(c) < 0 ? 0 : ENOUGH, Integer::sum));
            }
        }
        StringTokenizer words = new StringTokenizer(text.text(), " \n.,;:!?()\"'/");
        while (words.hasMoreTokens()) {
            STOP_WORDS.getOrDefault(words.nextToken(), List.of()).forEach(tongue -> counts.merge(tongue, 1, Integer::sum));
        }
        return counts;
    }
}
