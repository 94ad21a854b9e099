package app.tradewind.voice.reading;

import app.tradewind.voice.lexicon.Lexicons;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which language a review is written in: that of its letters where they have one of their own, else the one the
 * file names, else the one whose small words it uses and whose list knows most of its words.
 */
final class WrittenIn {

    /** So much of the letters speaks for the language of their script, whatever the file says. */
    private static final double MOSTLY = 0.4;
    /** Japanese is written with Chinese characters and its own; so much of its own tells it. */
    private static final double KANA = 0.1;
    /** A small word is worth so many letters of words that a list knows. */
    private static final int SIGN = 4;

    private final Lexicons lexicons;

    WrittenIn(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    Optional<Tongue> of(String tag, Folded text) {
        Optional<Tongue> byScript = script(text.text());
        if (byScript.isPresent()) {
            return byScript;
        }
        if (!tag.isBlank()) {
            return Tongue.ofTag(tag);
        }
        return likeliest(text);
    }

    private static Optional<Tongue> script(String text) {
        int letters = 0;
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int arabic = 0;
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            han += c >= '\u4E00' && c <= '\u9FFF' ? 1 : 0;
            kana += c >= '\u3041' && c <= '\u30FA' ? 1 : 0;
            hangul += c >= '\uAC00' && c <= '\uD7AF' ? 1 : 0;
            arabic += c >= '\u0621' && c <= '\u06FF' ? 1 : 0;
            cyrillic += c >= '\u0400' && c <= '\u04FF' ? 1 : 0;
        }
        double enough = Math.max(1, MOSTLY * letters);
        if (han + kana >= enough) {
            return Optional.of(kana >= KANA * (han + kana) ? Tongue.JA : Tongue.ZH);
        }
        return hangul >= enough ? Optional.of(Tongue.KO) : arabic >= enough ? Optional.of(Tongue.AR)
                : cyrillic >= enough ? Optional.of(Tongue.RU) : Optional.empty();
    }

    /** Of short texts such as "Super schnell" no small word tells; a language without a list needs more of its own. */
    private Optional<Tongue> likeliest(Folded text) {
        Map<Tongue, Integer> points = new EnumMap<>(Tongue.class);
        Languages.signs(text).forEach((tongue, signs) -> points.put(tongue, lexicons.of(tongue) == null ? signs : SIGN * signs));
        lexicons.all().forEach(lexicon -> points.merge(lexicon.tongue(),
                lexicon.hits(text.text()).stream().mapToInt(hit -> hit.end() - hit.start()).sum(), Integer::sum));
        return points.entrySet().stream().filter(entry -> entry.getValue() > 1).max(Map.Entry.<Tongue, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().ordinal())).map(Map.Entry::getKey);
    }
}
