package app.tradewind.jobs.hearing;

import app.tradewind.catalog.signals.Review;
import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.jobs.desk.Parallel;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.voice.reading.ReviewReader;
import app.tradewind.voice.theme.Heard;
import app.tradewind.voice.theme.Listening;
import app.tradewind.voice.theme.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads reviews one by one, and listens to them together. */
public final class HearReviews {

    /** So many reviews are one piece of work. */
    private static final int PIECE = 500;

    private final ReviewReader reader;

    /** @throws app.tradewind.reference.ReferenceException where a word list of the person's own is broken */
    public HearReviews(ReferenceData reference) {
        this.reader = new ReviewReader(reference.lexicons());
    }

    /** Each review with what it says, in their order. */
    public List<Heard> read(List<Review> reviews) {
        List<List<Review>> pieces = new ArrayList<>();
        for (int i = 0; i < reviews.size(); i += PIECE) {
            pieces.add(reviews.subList(i, Math.min(reviews.size(), i + PIECE)));
        }
        return Parallel.map(pieces, piece -> piece.stream().map(this::read).toList(), Runtime.getRuntime().availableProcessors())
                .stream().flatMap(List::stream).toList();
    }

    /** All that the desk says of stored reviews, on a day. */
    public VoiceBoard hear(List<Review> reviews, Names names, LocalDate today) {
        return run(read(reviews), names, today);
    }

    /** The same of reviews that were read. */
    public VoiceBoard run(List<Heard> heard, Names names, LocalDate today) {
        Listening listening = new Listening(today);
        return new VoiceBoard(today, VoiceBoard.Moods.of(heard), listening.products(heard), new Themes(today).of(heard),
                listening.urgent(heard), called(heard, names));
    }

    private static Map<String, String> called(List<Heard> heard, Names names) {
        Map<String, String> called = new HashMap<>();
        heard.stream().map(one -> one.review().item()).distinct().forEach(item -> {
            called.put(item.toString(), names.of(item));
            called.put(item.sku(), names.of(item.sku()));
        });
        return called;
    }

    private Heard read(Review review) {
        Review.Words words = review.words();
        String text = words.title().isBlank() ? words.text() : words.text().isBlank() ? words.title() : words.title() + "\n" + words.text();
        Heard plain = new Heard(review, text, null);
        return new Heard(review, text, reader.read(words.lang(), plain.stars(), text));
    }
}
