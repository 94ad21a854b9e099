package app.tradewind.voice.theme;

import app.tradewind.voice.Reading.Mention;
import app.tradewind.voice.Topic;
import app.tradewind.voice.theme.ProductVoice.Counts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Listens to all reviews of a shop at once, as of a day. */
public final class Listening {

    /** Lately. */
    public static final int DAYS = 90;

    private final LocalDate today;

    public Listening(LocalDate today) {
        this.today = today;
    }

    /** How each product is spoken of, by number. */
    public List<ProductVoice> products(List<Heard> all) {
        Map<String, List<Heard>> bySku = all.stream().collect(Collectors.groupingBy(Heard::sku, TreeMap::new, Collectors.toList()));
        Moods moods = Moods.of(bySku.values().stream().map(Listening::scores).toList());
        return bySku.entrySet().stream().map(entry -> product(entry.getKey(), entry.getValue(), moods)).toList();
    }

    /** Reviews of the last 90 days, or without a day, that cannot wait: the gravest first, of those the newest. */
    public List<UrgentReview> urgent(List<Heard> all) {
        return all.stream().filter(one -> one.reading().urgent() && (one.review().day() == null || one.within(today, DAYS)))
                .sorted(Comparator.comparing((Heard one) -> one.reading().alarms().get(0).reason())
                        .thenComparing(one -> one.review().day(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(one -> one.review().item()).thenComparing(one -> one.review().id()).thenComparing(Heard::text))
                .map(one -> new UrgentReview(one, VoiceReasons.urgent(one, today))).toList();
    }

    private ProductVoice product(String sku, List<Heard> heard, Moods moods) {
        List<Double> scores = scores(heard);
        int starred = (int) heard.stream().filter(one -> !Double.isNaN(one.stars())).count();
        int low = (int) heard.stream().filter(one -> one.stars() <= 2).count();
        Interval trend = moods.change(scores(heard.stream().filter(one -> one.within(today, DAYS)).toList()),
                scores(heard.stream().filter(one -> one.before(today, DAYS)).toList()));
        Counts counts = counts(heard, scores.size());
        ProductVoice plain = new ProductVoice(sku, moods.of(scores), Interval.share(low, starred), trend, counts, null);
        return new ProductVoice(sku, plain.mood(), plain.low(), trend, counts, new VoiceReasons(moods, today).why(plain, heard));
    }

    private static Counts counts(List<Heard> heard, int told) {
        Map<Topic, Integer> blamed = new EnumMap<>(Topic.class);
        int urgent = 0;
        for (Heard one : heard) {
            urgent += one.reading().urgent() ? 1 : 0;
            for (Mention mention : one.reading().mentions()) {
                if (mention.tone() < 0) {
                    blamed.merge(mention.topic(), 1, Integer::sum);
                }
            }
        }
        Topic top = blamed.entrySet().stream().max(Map.Entry.<Topic, Integer>comparingByValue()
                .thenComparing(entry -> -entry.getKey().ordinal())).map(Map.Entry::getKey).orElse(null);
        return new Counts(heard.size(), told, urgent, top, top == null ? 0 : blamed.get(top));
    }

    private static List<Double> scores(List<Heard> heard) {
        return heard.stream().filter(Heard::told).map(one -> one.reading().score()).toList();
    }
}
