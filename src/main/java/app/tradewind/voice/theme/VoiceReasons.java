package app.tradewind.voice.theme;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.voice.Reading.Alarm;
import app.tradewind.voice.Sentiment;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says how a product is spoken of, in points of -100 to 100, and why a review cannot wait. */
final class VoiceReasons {

    private static final String POINTS = "points";
    private static final String METHOD = "word-lists+stars";
    private static final double HUNDRED = 100;
    private static final int MANY = 30;

    private final Moods moods;
    private final LocalDate today;

    VoiceReasons(Moods moods, LocalDate today) {
        this.moods = moods;
        this.today = today;
    }

    /** @param voice still without reasons */
    Explanation why(ProductVoice voice, List<Heard> heard) {
        List<Phrase> notes = notes(voice);
        Digest seen = new Digest();
        heard.forEach(one -> seen.add(one.text()).add(one.stars()).add(String.valueOf(one.review().day())));
        Basis basis = new Basis(METHOD, heard.size(), today, 0, seen.hex());
        int told = voice.counts().told();
        if (told == 0) {
            return new Explanation(Phrase.of("voice.product.none", heard.size()), List.of(), notes,
                    Confidence.of(Grade.NONE, Phrase.of("voice.sure.none")), basis);
        }
        Phrase headline = Phrase.of(told < Moods.LEAST ? "voice.product.few" : "voice.product.headline", told,
                voice.mood().value() * HUNDRED, voice.mood().lo() * HUNDRED, voice.mood().hi() * HUNDRED);
        Grade grade = told < Moods.LEAST ? Grade.NONE : told < MANY ? Grade.LOW : Grade.MEDIUM;
        return new Explanation(headline, reasons(heard, told), notes, new Confidence(grade, voice.mood().lo() * HUNDRED,
                voice.mood().hi() * HUNDRED, Interval.COVERAGE, Phrase.of("voice.sure")), basis);
    }

    private List<Reason> reasons(List<Heard> heard, int told) {
        double all = told + moods.weight();
        List<Reason> reasons = new ArrayList<>();
        for (Sentiment mood : List.of(Sentiment.POSITIVE, Sentiment.NEGATIVE, Sentiment.NEUTRAL)) {
            List<Heard> some = heard.stream().filter(one -> one.reading().sentiment() == mood).toList();
            if (!some.isEmpty()) {
                double sum = some.stream().mapToDouble(one -> one.reading().score()).sum();
                reasons.add(new Reason(Phrase.of(code(mood), some.size()), HUNDRED * sum / all, POINTS));
            }
        }
        reasons.add(new Reason(Phrase.of("voice.reason.shop"), HUNDRED * moods.weight() * moods.mean() / all, POINTS));
        return reasons;
    }

    private static String code(Sentiment mood) {
        return switch (mood) {
            case POSITIVE -> "voice.reason.good";
            case NEGATIVE -> "voice.reason.bad";
            case NEUTRAL, UNCLEAR -> "voice.reason.neutral";
        };
    }

    private static List<Phrase> notes(ProductVoice voice) {
        List<Phrase> notes = new ArrayList<>();
        ProductVoice.Counts counts = voice.counts();
        if (counts.urgent() > 0) {
            notes.add(Phrase.of("voice.note.urgent", counts.urgent()));
        }
        if (counts.top() != null) {
            notes.add(Phrase.of("voice.note.top", counts.top().said(), counts.blaming(), (double) counts.blaming() / counts.reviews()));
        }
        if (voice.low().known()) {
            notes.add(Phrase.of("voice.note.low", voice.low().value(), voice.low().lo(), voice.low().hi()));
        }
        notes.add(voice.trend().known() ? Phrase.of(trend(voice.trend()), voice.trend().value() * HUNDRED, voice.trend().lo() * HUNDRED,
                voice.trend().hi() * HUNDRED, Listening.DAYS) : Phrase.of("voice.note.no-trend", Moods.LEAST, Listening.DAYS));
        if (counts.told() < counts.reviews()) {
            notes.add(Phrase.of("voice.note.unclear", counts.reviews() - counts.told()));
        }
        notes.add(Phrase.of("voice.note.who"));
        return notes;
    }

    private static String trend(Interval trend) {
        return trend.hi() < 0 ? "voice.note.falling" : trend.lo() > 0 ? "voice.note.rising" : "voice.note.steady";
    }

    /** One reason an alarm, each counting one. */
    static Explanation urgent(Heard heard, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        for (Alarm alarm : heard.reading().alarms()) {
            reasons.add(new Reason(Phrase.of("voice.urgent.reason", alarm.reason().said(), alarm.span().of(heard.text())), 1, ""));
        }
        Digest seen = new Digest().add(heard.text()).add(heard.stars()).add(String.valueOf(heard.review().day()));
        return new Explanation(Phrase.of("voice.urgent.headline", heard.reading().alarms().get(0).reason().said(), heard.quote()), reasons,
                List.of(Phrase.of(note(heard.reading().alarms().get(0)))), Confidence.of(Grade.MEDIUM, Phrase.of("voice.sure.urgent")),
                new Basis(METHOD, 1, today, 0, seen.hex()));
    }

    private static String note(Alarm alarm) {
        return switch (alarm.reason()) {
            case INJURY, FIRE, SHOCK, CHILD, ALLERGY -> "voice.urgent.safety";
            case LEGAL -> "voice.urgent.legal";
            case FAKE -> "voice.urgent.fake";
            case REFUND -> "voice.urgent.refund";
        };
    }
}
