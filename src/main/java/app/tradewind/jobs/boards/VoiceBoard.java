package app.tradewind.jobs.boards;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.voice.Sentiment;
import app.tradewind.voice.theme.Heard;
import app.tradewind.voice.theme.ProductVoice;
import app.tradewind.voice.theme.Theme;
import app.tradewind.voice.theme.UrgentReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What customers say, as the window shows it.
 *
 * @param today the day it is of
 * @param moods how many reviews are in which mood
 * @param products how each product is spoken of
 * @param themes what is spoken of, by market and language
 * @param urgent what cannot wait, the gravest first
 * @param names what products are called, by number, and by number and market
 */
public record VoiceBoard(LocalDate today, Moods moods, List<ProductVoice> products, List<Theme> themes, List<UrgentReview> urgent,
        Map<String, String> names) {

    public VoiceBoard {
        products = List.copyOf(products);
        themes = List.copyOf(themes);
        urgent = List.copyOf(urgent);
        names = Map.copyOf(names);
    }

    /** Nothing was heard. */
    public static VoiceBoard none(LocalDate today) {
        return new VoiceBoard(today, Moods.of(List.of()), List.of(), List.of(), List.of(), Map.of());
    }

    /** What a product is called, its number where nothing tells. */
    public String name(String sku) {
        return names.getOrDefault(sku, sku);
    }

    /** The same in a market. */
    public String name(SkuMarket item) {
        return names.getOrDefault(item.toString(), name(item.sku()));
    }

    /** How many reviews are in which mood. */
    public record Moods(int reviews, int good, int neutral, int bad, int unclear) {

        public static Moods of(List<Heard> heard) {
            return new Moods(heard.size(), count(heard, Sentiment.POSITIVE), count(heard, Sentiment.NEUTRAL),
                    count(heard, Sentiment.NEGATIVE), count(heard, Sentiment.UNCLEAR));
        }

        private static int count(List<Heard> heard, Sentiment mood) {
            return (int) heard.stream().filter(one -> one.reading().sentiment() == mood).count();
        }
    }
}
