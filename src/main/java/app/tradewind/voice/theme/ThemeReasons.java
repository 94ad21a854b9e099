package app.tradewind.voice.theme;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.voice.Topic;
import app.tradewind.voice.theme.Theme.Place;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says which products a theme is blamed on; the reasons add up to the reviews that blame it. */
final class ThemeReasons {

    private static final int PRODUCTS = 5;
    private static final double HUNDRED = 100;

    private ThemeReasons() { }

    static Explanation why(Place place, Topic topic, List<Heard> blaming, List<Heard> all, Interval change, LocalDate today) {
        Map<String, Long> bySku = blaming.stream().collect(Collectors.groupingBy(Heard::sku, TreeMap::new, Collectors.counting()));
        List<Map.Entry<String, Long>> most = bySku.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue()).thenComparing(Map.Entry::getKey)).toList();
        List<Reason> reasons = new ArrayList<>();
        most.stream().limit(PRODUCTS).forEach(entry -> reasons.add(new Reason(Phrase.of("voice.theme.product", entry.getKey()), entry.getValue(), "")));
        if (most.size() > PRODUCTS) {
            double rest = most.stream().skip(PRODUCTS).mapToLong(Map.Entry::getValue).sum();
            reasons.add(new Reason(Phrase.of("voice.theme.others", most.size() - PRODUCTS), rest, ""));
        }
        Interval share = Interval.share(blaming.size(), all.size());
        List<Phrase> notes = new ArrayList<>();
        notes.add(!change.known() ? Phrase.of("voice.note.no-trend", Moods.LEAST, Listening.DAYS) : Phrase.of(code(change), change.value() * HUNDRED,
                change.lo() * HUNDRED, change.hi() * HUNDRED, Listening.DAYS));
        notes.add(Phrase.of("voice.note.who"));
        Digest seen = new Digest().add(topic.code()).add(place.market()).add(place.lang());
        blaming.forEach(one -> seen.add(one.text()));
        Grade grade = all.size() < Moods.LEAST ? Grade.NONE : share.hi() - share.lo() < 0.1 ? Grade.MEDIUM : Grade.LOW;
        return new Explanation(Phrase.of("voice.theme.headline", topic.said(), blaming.size(), all.size(), share.value(), share.lo(), share.hi()),
                reasons, notes, new Confidence(grade, share.lo() * all.size(), share.hi() * all.size(), Interval.COVERAGE, Phrase.of("voice.sure")),
                new Basis("word-lists", all.size(), today, 0, seen.hex()));
    }

    private static String code(Interval change) {
        return change.lo() > 0 ? "voice.theme.more" : change.hi() < 0 ? "voice.theme.less" : "voice.theme.steady";
    }
}
