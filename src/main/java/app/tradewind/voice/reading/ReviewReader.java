package app.tradewind.voice.reading;

import app.tradewind.voice.Reading;
import app.tradewind.voice.Reading.Alarm;
import app.tradewind.voice.Reading.Mention;
import app.tradewind.voice.Span;
import app.tradewind.voice.Topic;
import app.tradewind.voice.Urgency;
import app.tradewind.voice.lexicon.Hit;
import app.tradewind.voice.lexicon.Lexicon;
import app.tradewind.voice.lexicon.Lexicons;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Tongue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads reviews with word lists. The words' sum S becomes {@code S/√(S²+6)}, as Hutto and Gilbert squash theirs
 * (VADER, ICWSM 2014); stars, where given, are a second witness, the weightier the fewer words tell.
 *
 * <p>Knows nothing of irony, and of a language without a list only the stars.
 */
public final class ReviewReader {

    /** Reviews give one to so many stars. */
    public static final double MOST_STARS = 5;

    private static final double MIDDLE = 3;
    private static final double SQUASH = 6;
    private static final double FIRST_WORD = 0.5;
    private static final double A_WORD = 0.5;
    private static final double MOST_OF_WORDS = 1.5;
    /** Whatever else is said: a person in danger is no good news. */
    private static final double IN_DANGER = -0.5;

    private final Lexicons lexicons;
    private final WrittenIn written;

    public ReviewReader(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.written = new WrittenIn(lexicons);
    }

    /**
     * @param lang language tag, or empty
     * @param stars 1 to 5, {@code NaN} where blank
     * @param text as written
     */
    public Reading read(String lang, double stars, String text) {
        Folded folded = Folding.fold(text);
        Optional<Tongue> tongue = written.of(lang, folded);
        Lexicon lexicon = tongue.map(lexicons::of).orElse(null);
        List<Hit> hits = lexicon == null ? List.of() : lexicon.hits(folded.text());
        Sentence sentence = new Sentence(folded, hits);
        double[] worth = new double[hits.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = sentence.worth(i);
        }
        List<Alarm> alarms = alarms(sentence, hits);
        double score = score(worth, stars, alarms);
        return new Reading(tongue.map(Tongue::tag).orElse(lang.strip().toLowerCase(Locale.ROOT)), score,
                mentions(sentence, hits, worth), alarms, quote(sentence, hits, worth, alarms, score));
    }

    private static double score(double[] worth, double stars, List<Alarm> alarms) {
        double sum = 0;
        int told = 0;
        for (double value : worth) {
            sum += value;
            told += value == 0 ? 0 : 1;
        }
        double words = sum / Math.sqrt(sum * sum + SQUASH);
        if (alarms.stream().anyMatch(alarm -> alarm.reason().safety())) {
            words = Math.min(words, IN_DANGER);
        }
        double weight = told == 0 ? 0 : Math.min(MOST_OF_WORDS, FIRST_WORD + A_WORD * told);
        if (Double.isNaN(stars)) {
            return told == 0 ? Double.NaN : words;
        }
        double rated = (stars - MIDDLE) / (MOST_STARS - MIDDLE);
        return (weight * words + rated) / (weight + 1);
    }

    private static List<Mention> mentions(Sentence sentence, List<Hit> hits, double[] worth) {
        Map<Topic, Integer> first = new EnumMap<>(Topic.class);
        Map<Topic, Double> tone = new EnumMap<>(Topic.class);
        for (int i = 0; i < hits.size(); i++) {
            for (Topic topic : hits.get(i).sense().topics()) {
                double said = worth[i] != 0 ? worth[i] : around(sentence, hits, worth, i);
                Integer known = first.get(topic);
                if (known == null || Math.abs(said) > Math.abs(worth[known])) {
                    first.put(topic, i);
                }
                tone.merge(topic, said, Double::sum);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        first.entrySet().stream().sorted(Map.Entry.<Topic, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> mentions.add(new Mention(entry.getKey(), tone.get(entry.getKey()), sentence.quote(hits.get(entry.getValue())))));
        return mentions;
    }

    /** A topic that is only named takes the tone of its clause, but for what speaks of another. */
    private static double around(Sentence sentence, List<Hit> hits, double[] worth, int index) {
        double sum = 0;
        for (int i = 0; i < hits.size(); i++) {
            if (worth[i] != 0 && hits.get(i).sense().topics().isEmpty() && sentence.together(hits.get(i), hits.get(index))) {
                sum += worth[i];
            }
        }
        return sum;
    }

    private static List<Alarm> alarms(Sentence sentence, List<Hit> hits) {
        Map<Urgency, Hit> raised = new EnumMap<>(Urgency.class);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (!hit.sense().alarms().isEmpty() && !sentence.denied(i)) {
                hit.sense().alarms().forEach(reason -> raised.putIfAbsent(reason, hit));
            }
        }
        List<Alarm> alarms = new ArrayList<>();
        raised.forEach((reason, hit) -> alarms.add(new Alarm(reason, sentence.span(hit.start(), hit.end()))));
        return alarms;
    }

    private static Span quote(Sentence sentence, List<Hit> hits, double[] worth, List<Alarm> alarms, double score) {
        Hit best = null;
        double most = 0;
        for (int i = 0; i < hits.size(); i++) {
            double along = score < 0 ? -worth[i] : worth[i];
            boolean grave = !alarms.isEmpty() && hits.get(i).sense().alarms().contains(alarms.get(0).reason()) && !sentence.denied(i);
            double weight = grave ? Double.MAX_VALUE : along;
            if (weight > most) {
                most = weight;
                best = hits.get(i);
            }
        }
        return best == null ? null : sentence.quote(best);
    }
}
