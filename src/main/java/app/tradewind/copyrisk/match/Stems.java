package app.tradewind.copyrisk.match;

import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Tongue;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Stems of words, in folded form, by the Snowball algorithms of M. F. Porter as Apache OpenNLP carries them.
 * A stem is reckoned once for each word met; so many are remembered and no more.
 *
 * <p>Not for every language. Chinese, Japanese, Korean and Thai words are found where no blank parts them from what
 * follows, particles and endings among it ({@link Borders}). Indonesian and Malay words take prefixes that make other
 * words of them, and the stemmer takes those off; Arabic stems cost a find and brought none on labelled texts: both
 * have their {@link Tongue#endings()}, Arabic its clinging prefixes. Vietnamese does not inflect; Polish has no stemmer.
 */
public final class Stems {

    private static final int MOST = 20_000;
    private static final Map<Tongue, ALGORITHM> ALGORITHMS = new EnumMap<>(Map.ofEntries(
            Map.entry(Tongue.EN, ALGORITHM.ENGLISH), Map.entry(Tongue.ES, ALGORITHM.SPANISH),
            Map.entry(Tongue.DE, ALGORITHM.GERMAN), Map.entry(Tongue.FR, ALGORITHM.FRENCH),
            Map.entry(Tongue.IT, ALGORITHM.ITALIAN), Map.entry(Tongue.PT, ALGORITHM.PORTUGUESE),
            Map.entry(Tongue.RU, ALGORITHM.RUSSIAN), Map.entry(Tongue.TR, ALGORITHM.TURKISH),
            Map.entry(Tongue.NL, ALGORITHM.DUTCH)));

    private final Map<Tongue, Stemmer> stemmers = new EnumMap<>(Tongue.class);

    public Stems() {
        ALGORITHMS.forEach((tongue, algorithm) -> stemmers.put(tongue, new Stemmer(new SnowballStemmer(algorithm), new ConcurrentHashMap<>())));
    }

    /** @param known what was reckoned already */
    private record Stemmer(SnowballStemmer snowball, Map<String, String> known) {

        String stem(String word) {
            String stem = known.get(word);
            if (stem == null) {
                synchronized (snowball) {
                    stem = Folding.term(snowball.stem(word).toString());
                }
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(word, stem);
            }
            return stem;
        }
    }

    /** Is there a stemmer for words of this language? */
    public static boolean has(Tongue tongue) {
        return ALGORITHMS.containsKey(tongue);
    }

    /**
     * The stem of a word of a folded text. The algorithms want accents, which folding takes away: the word is
     * read as it was written, unless something was folded that has another length.
     */
    public String of(Tongue tongue, Folded text, int start, int end) {
        int from = text.start(start);
        int to = text.end(end);
        return stemmers.get(tongue).stem(to - from != end - start ? text.text().substring(start, end)
                : text.original().substring(from, to).toLowerCase(Locale.ROOT));
    }
}
