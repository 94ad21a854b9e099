package app.tradewind.jobs.quality;

import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sure an answer is, as tables and reports say it: the badge's word, and behind the reason what in the data is wrong. */
public final class Sureness {

    private Sureness() { }

    /** The word that scripts read: {@code high}, {@code medium}, {@code low}, {@code none}. */
    public static String word(Explanation why) {
        return why.confidence().grade().name().toLowerCase(Locale.ROOT);
    }

    public static Phrase phrase(Grade grade) {
        return Phrase.of(switch (grade) {
            case HIGH -> "quality.sure.high";
            case MEDIUM -> "quality.sure.medium";
            case LOW -> "quality.sure.low";
            case NONE -> "quality.sure.none";
        });
    }

    /** A sentence, and after it what makes the answer less sure, with the first row that falls short. */
    public static String behind(String sentence, Explanation why, Words words) {
        return Stream.concat(Stream.of(sentence), why.footing().notes().stream().map(words::say))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
