package app.tradewind.copyrisk.rules;

import app.tradewind.reference.Entry;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to look for, by language, and named lexicons to look up besides. How a term is spelt:
 * {@code *} stands for letters of the same word, {@code ..} for a few words of the same clause,
 * a leading {@code ^} asks for the capitals as written, a closing {@code !} forbids endings.
 *
 * @param byLanguage terms by the languages (bits of {@link Tongue}) in which they fire
 * @param lexicons names of lexicons
 */
public record Terms(Map<Integer, List<String>> byLanguage, List<String> lexicons) {

    public static final Terms NONE = new Terms(Map.of(), List.of());

    public Terms {
        byLanguage = Map.copyOf(byLanguage);
        lexicons = List.copyOf(lexicons);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty() && lexicons.isEmpty();
    }

    /** Reads {@code {any: […], en: […], lexicon: …}}; a plain list counts for any language. */
    static Terms read(Entry entry) {
        Map<Integer, List<String>> terms = new LinkedHashMap<>();
        if (entry.items().size() != 1 || entry.items().get(0) != entry) {
            terms.put(Languages.ANY, entry.items().stream().map(Entry::text).toList());
            return new Terms(terms, List.of());
        }
        entry.map().forEach((key, list) -> {
            if (!"lexicon".equals(key)) {
                terms.put(bits(key, list), list.items().stream().map(Entry::text).toList());
            }
        });
        return new Terms(terms, entry.texts("lexicon"));
    }

    static Terms read(Entry owner, String key) {
        return owner.find(key).map(Terms::read).orElse(NONE);
    }

    static int bits(String key, Entry list) {
        if ("any".equals(key)) {
            return Languages.ANY;
        }
        return Tongue.ofTag(key).map(Tongue::bit).orElseThrow(() -> list.wrong("copyrisk.no-such-language", key));
    }
}
