package app.tradewind.jobs.tables.voice;

import app.tradewind.catalog.signals.Review;
import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.hearing.HearReviews;
import app.tradewind.report.Table;
import app.tradewind.voice.Reading.Alarm;
import app.tradewind.voice.Reading.Mention;
import app.tradewind.voice.theme.Heard;
import app.tradewind.voice.theme.Interval;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.voice.theme.Theme;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What reviews say as a table: by review, by product or by theme. */
public final class ReviewTable {

    /** What a row is. */
    public enum By { REVIEW, PRODUCT, THEME }

    private final HearReviews hear;
    private final LocalDate today;
    private final Words words;

    public ReviewTable(HearReviews hear, LocalDate today, Words words) {
        this.hear = hear;
        this.today = today;
        this.words = words;
    }

    /**
     * @param summary for the command line
     * @param told for the person
     */
    public record Answer(Table table, Map<String, Object> summary, Phrase told) { }

    public Answer of(List<Review> reviews, By by) {
        List<Heard> heard = hear.read(reviews);
        Table table = switch (by) {
            case REVIEW -> reviews(heard);
            case PRODUCT -> products(hear.run(heard, new Names(List.of()), today).products());
            case THEME -> themes(hear.run(heard, new Names(List.of()), today).themes());
        };
        VoiceBoard.Moods moods = VoiceBoard.Moods.of(heard);
        int urgent = (int) heard.stream().filter(one -> one.reading().urgent()).count();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("reviews", moods.reviews());
        summary.put("positive", moods.good());
        summary.put("neutral", moods.neutral());
        summary.put("negative", moods.bad());
        summary.put("unclear", moods.unclear());
        summary.put("urgent", urgent);
        return new Answer(table, summary, reviews.isEmpty() ? Phrase.of("voice.none")
                : Phrase.of("voice.said", moods.reviews(), moods.good(), moods.neutral(), moods.bad(), moods.unclear(), urgent));
    }

    private static Table reviews(List<Heard> heard) {
        Table.Builder table = new Table.Builder("id", "lang", "sentiment", "score", "topics", "urgent", "quote",
                "alarms", "blamed", "praised", "quote_start", "quote_end");
        for (Heard one : heard) {
            table.row(one.review().id(), one.reading().lang(), one.reading().sentiment().code(), rounded(one.reading().score()),
                    topics(one, mention -> true), one.reading().urgent(), one.quote(), alarms(one),
                    topics(one, mention -> mention.tone() < 0), topics(one, mention -> mention.tone() > 0),
                    one.reading().quote() == null ? null : one.reading().quote().start(),
                    one.reading().quote() == null ? null : one.reading().quote().end());
        }
        return table.build();
    }

    private Table products(List<ProductVoice> products) {
        Table.Builder table = new Table.Builder("item_id", "reviews", "mood", "mood_lo", "mood_hi", "low_share", "low_lo", "low_hi",
                "trend", "trend_lo", "trend_hi", "urgent", "top_complaint", "complaints", "status", "reason");
        for (ProductVoice voice : products) {
            ProductVoice.Counts counts = voice.counts();
            table.row(voice.sku(), counts.reviews(), rounded(voice.mood().value()), rounded(voice.mood().lo()), rounded(voice.mood().hi()),
                    rounded(voice.low().value()), rounded(voice.low().lo()), rounded(voice.low().hi()), rounded(voice.trend().value()),
                    rounded(voice.trend().lo()), rounded(voice.trend().hi()), counts.urgent(),
                    counts.top() == null ? "" : counts.top().code(), counts.blaming(),
                    voice.verdict().name().toLowerCase(Locale.ROOT), words.say(voice.why().headline()));
        }
        return table.build();
    }

    private Table themes(List<Theme> themes) {
        Table.Builder table = new Table.Builder("market", "lang", "topic", "reviews", "blamed", "praised", "named",
                "change", "change_lo", "change_hi", "status", "quote", "reason");
        for (Theme theme : themes) {
            Theme.Tally tally = theme.tally();
            Interval change = theme.change();
            table.row(theme.place().market(), theme.place().lang(), theme.topic().code(), tally.reviews(), tally.blamed(), tally.praised(),
                    tally.named(), rounded(change.value()), rounded(change.lo()), rounded(change.hi()),
                    theme.verdict().name().toLowerCase(Locale.ROOT), theme.quotes().isEmpty() ? "" : theme.quotes().get(0).text(),
                    words.say(theme.why().headline()));
        }
        return table.build();
    }

    private static String topics(Heard one, Predicate<Mention> which) {
        return one.reading().mentions().stream().filter(which).map(mention -> mention.topic().code()).collect(Collectors.joining(";"));
    }

    private static String alarms(Heard one) {
        return one.reading().alarms().stream().map(Alarm::reason).map(reason -> reason.code()).collect(Collectors.joining(";"));
    }

    /** Four decimals: the scale has no more to tell. */
    private static Double rounded(double value) {
        return Double.isNaN(value) ? null : Math.rint(value * 1e4) / 1e4 + 0.0;
    }
}
