package app.tradewind.jobs.desk.judged;

import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.words.Phrase;
import java.util.Map;

/**
 * How customers speak of the product: the mood of its reviews, drawn towards the shop's, on a scale of -1 to 1.
 * The deviation is that of the drawn mean. Without a review that tells a mood nothing is known.
 */
final class ReviewsTrait implements Trait {

    /** Ends of an interval of eight in ten are that many deviations apart. */
    private static final double WIDTH = 2 * 1.2815515655446004;

    private final Map<String, ProductVoice> voices;

    ReviewsTrait(Map<String, ProductVoice> voices) {
        this.voices = voices;
    }

    @Override
    public Criterion criterion() {
        return new Criterion("reviews", new Wording(Phrase.of("voice.criterion"), Phrase.of("voice.criterion.in-text"),
                Traits.PER_CENT, mood -> Phrase.of("voice.figure", mood)), 0.10, Direction.MAX, -1, 1);
    }

    @Override
    public Figure of(Prospect prospect) {
        ProductVoice voice = voices.get(prospect.sku());
        return voice == null || !voice.mood().known() ? Figure.UNKNOWN
                : new Figure(voice.mood().value(), (voice.mood().hi() - voice.mood().lo()) / WIDTH,
                        Phrase.of("voice.whose"));
    }
}
