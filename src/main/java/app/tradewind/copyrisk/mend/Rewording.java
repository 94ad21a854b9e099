package app.tradewind.copyrisk.mend;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Span;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fits a rule's safer wording into the sentence it goes into: in the language of the marked text, with its
 * capitals, and, where something is left out, without a blank or a comma too many.
 */
public final class Rewording {

    private static final String ANY = "any";
    private static final String SEPARATORS = ",;·|/–—-、，；;";
    private static final String ENDS = ".!?。！？\n";
    private static final List<String> AND = List.of("and", "und", "et", "&", "和", "与");
    private static final char CJK = '\u2E80';

    private Rewording() { }

    /**
     * The edit that puts the rule's safer wording in place; empty where the rule has none for the text's language.
     *
     * @param lang language tag of the text, or empty
     * @param text the field that the finding stands in
     */
    public static Optional<Edit> safer(Finding finding, String lang, String text) {
        return wording(finding.instead().safer(), lang, finding.span(), text).map(safer -> edit(finding.span(), text, safer));
    }

    /** The edit that puts any words in place of a span; none leave it out. */
    public static Edit edit(Span span, String text, String words) {
        return words.isBlank() ? leftOut(span, text)
                : Edit.of(span.field(), text, span.start(), span.end(), cased(words.strip(), span, text));
    }

    private static Optional<String> wording(Map<String, String> safer, String lang, Span span, String text) {
        if (safer.containsKey(ANY)) {
            return Optional.of(safer.get(ANY));
        }
        int spoken = Languages.of(lang, Folding.fold(text));
        Optional<Tongue> named = Tongue.ofTag(lang).filter(tongue -> fits(tongue, span.text()) && safer.containsKey(tongue.tag()));
        return named.or(() -> Arrays.stream(Tongue.values()).filter(tongue -> (tongue.bit() & spoken) != 0
                && fits(tongue, span.text()) && safer.containsKey(tongue.tag())).findFirst()).map(tongue -> safer.get(tongue.tag()));
    }

    /** A Chinese listing with an English word in it gets an English word. */
    private static boolean fits(Tongue tongue, String marked) {
        boolean asian = marked.chars().anyMatch(c -> c >= CJK);
        boolean cyrillic = marked.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
        boolean arabic = marked.chars().anyMatch(c -> c >= 0x600 && c < 0x700);
        boolean thai = marked.chars().anyMatch(c -> c >= 0xE00 && c < 0xE80);
        return switch (tongue) {
            case ZH, JA, KO -> asian;
            case RU -> cyrillic;
            case AR -> arabic;
            case TH -> thai;
            default -> !asian && !cyrillic && !arabic && !thai;
        };
    }

    private static String cased(String words, Span span, String text) {
        String marked = span.text();
        boolean loud = marked.length() > 3 && marked.equals(marked.toUpperCase(Locale.ROOT)) && !marked.equals(marked.toLowerCase(Locale.ROOT));
        if (loud) {
            return words.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(marked.charAt(0)) && (span.start() == 0 || afterEnd(text, span.start())
                || marked.chars().filter(Character::isUpperCase).count() > 1);
        return capital ? upper(words) : words;
    }

    private static boolean afterEnd(String text, int at) {
        int before = skipBack(text, at);
        return before == 0 || ENDS.indexOf(text.charAt(before - 1)) >= 0;
    }

    private static Edit leftOut(Span span, String text) {
        int left = skipBack(text, span.start());
        int right = skip(text, span.end());
        boolean opens = left == 0 || ENDS.indexOf(text.charAt(left - 1)) >= 0;
        boolean closes = right == text.length() || ENDS.indexOf(text.charAt(right)) >= 0;
        boolean comma = right < text.length() && SEPARATORS.indexOf(text.charAt(right)) >= 0;
        int start = span.start();
        int end = span.end();
        String becomes = "";
        if (closes && !opens) {
            left = withoutAnd(text, left);
            start = Math.min(start, left);
        }
        if (opens) {
            boolean sentence = closes && right < text.length() && text.charAt(right) != '\n';
            end = skip(text, comma || sentence ? right + 1 : right);
            if (Character.isUpperCase(span.text().charAt(0)) && end < text.length() && Character.isLowerCase(text.charAt(end))) {
                becomes = upper(text.substring(end, end + 1));
                end++;
            }
        } else if (SEPARATORS.indexOf(text.charAt(left - 1)) >= 0 && (comma || closes)) {
            start = skipBack(text, left - 1);
        } else if (closes || comma || left < start && right > end) {
            start = left;
            becomes = closes || comma ? "" : text.substring(left, span.start());
            end = right;
        }
        return Edit.of(span.field(), text, start, end, becomes);
    }

    /** A word that joins what is left out to what stays goes too. */
    private static int withoutAnd(String text, int left) {
        for (String and : AND) {
            int from = left - and.length();
            if (from > 0 && text.startsWith(and, from) && (isBlank(text.charAt(from - 1)) || and.charAt(0) >= CJK)) {
                return skipBack(text, from);
            }
        }
        return left;
    }

    private static int skip(String text, int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBack(String text, int at) {
        int i = at;
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
