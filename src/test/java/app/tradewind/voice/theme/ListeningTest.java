package app.tradewind.voice.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.signals.Review;
import app.tradewind.voice.Reading;
import app.tradewind.voice.Reading.Alarm;
import app.tradewind.voice.Reading.Mention;
import app.tradewind.voice.Span;
import app.tradewind.voice.Topic;
import app.tradewind.voice.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListeningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Listening LISTENING = new Listening(TODAY);

    @Test
    @DisplayName("few reviews are drawn towards the shop's and abstain; many stand for themselves")
    void shrinks() {
        List<Heard> all = shop();
        ProductVoice few = voice(all, "FEW");
        ProductVoice many = voice(all, "P0");
        assertThat(few.mood().value()).isGreaterThan(-1).isLessThan(0.9);
        assertThat(few.verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(few.why().confidence().grade()).isEqualTo(Grade.NONE);
        assertThat(few.mood().hi() - few.mood().lo()).isGreaterThan(many.mood().hi() - many.mood().lo());
        assertThat(many.verdict()).isEqualTo(Verdict.KEEP);
    }

    @Test
    @DisplayName("the reasons add up to the mood")
    void addsUp() {
        LISTENING.products(shop()).forEach(voice -> assertThat(voice.why().total()).isCloseTo(100 * voice.mood().value(), within(1e-9)));
    }

    @Test
    @DisplayName("a review without a mood is counted, never taken for a neutral one")
    void missingIsNotZero() {
        ProductVoice voice = voice(List.of(heard("A", Double.NaN, null, 10), heard("A", Double.NaN, null, 10)), "A");
        assertThat(voice.mood().known()).isFalse();
        assertThat(voice.low().known()).isFalse();
        assertThat(voice.counts().reviews()).isEqualTo(2);
        assertThat(voice.why().reasons()).isEmpty();
        assertThat(voice.verdict()).isEqualTo(Verdict.ABSTAIN);
    }

    @Test
    @DisplayName("a fall is told only where its upper end is below none")
    void trend() {
        List<Heard> fallen = new ArrayList<>();
        List<Heard> steady = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            fallen.add(heard("A", i < 10 ? 0.9 : -0.8, null, i < 10 ? 200 : 20));
            steady.add(heard("A", i % 2 == 0 ? 0.5 : -0.5, null, i < 10 ? 200 : 20));
        }
        assertThat(voice(fallen, "A").trend().hi()).isNegative();
        assertThat(voice(fallen, "A").verdict()).isEqualTo(Verdict.ACT);
        assertThat(voice(steady, "A").trend().lo()).isNegative();
        assertThat(voice(steady, "A").trend().hi()).isPositive();
        assertThat(voice(fallen.subList(0, 12), "A").trend().known()).as("two late reviews are too few").isFalse();
    }

    @Test
    @DisplayName("Wilson's interval of a share, and Newcombe's of a difference, as their papers have them")
    void intervals() {
        // Newcombe (1998), table II, case (a): 56/70 and 48/80 give 0.0524 to 0.3339 at 95 of 100; here z is that of 80.
        Interval share = Interval.share(81, 263);
        assertThat(share.lo()).isCloseTo(0.2728, within(5e-4));
        assertThat(share.hi()).isCloseTo(0.3456, within(5e-4));
        Interval difference = Interval.difference(Interval.share(56, 70), Interval.share(48, 80));
        assertThat(difference.value()).isCloseTo(0.2, within(1e-12));
        assertThat(difference.lo()).isGreaterThan(0.0524);
        assertThat(difference.hi()).isLessThan(0.3339);
        assertThat(Interval.share(0, 0).known()).isFalse();
    }

    @Test
    @DisplayName("the gravest alarm first; old ones are past, undated ones are not")
    void urgent() {
        List<Heard> all = List.of(heard("A", -1, Urgency.REFUND, 5), heard("B", -1, Urgency.INJURY, 50), heard("C", -1, Urgency.FIRE, 200),
                heard("D", -1, Urgency.FIRE, -1));
        assertThat(LISTENING.urgent(all)).extracting(one -> one.heard().review().item().sku()).containsExactly("B", "D", "A");
        assertThat(LISTENING.urgent(all)).allSatisfy(one -> assertThat(one.why().total()).isEqualTo(1));
    }

    @Test
    @DisplayName("a theme counts blame by market and language, and its products add up to it")
    void themes() {
        List<Heard> all = shop();
        List<Theme> themes = new Themes(TODAY).of(all);
        Theme everywhere = themes.get(0);
        assertThat(everywhere.place()).isEqualTo(Theme.Place.ALL);
        assertThat(everywhere.topic()).isEqualTo(Topic.SIZE);
        assertThat(everywhere.tally().blamed()).isEqualTo((int) all.stream().filter(one -> one.reading().blames(Topic.SIZE)).count());
        assertThat(everywhere.why().total()).isEqualTo(everywhere.tally().blamed());
        assertThat(themes.stream().filter(theme -> !theme.place().market().isEmpty() && theme.place().lang().isEmpty())
                .mapToInt(theme -> theme.tally().blamed()).sum()).isEqualTo(everywhere.tally().blamed());
        assertThat(everywhere.quotes()).allSatisfy(quote -> assertThat(quote.heard().text()).contains(quote.text()));
    }

    /** Six products of thirty reviews each, good and bad by turns, and one with a single good review. */
    private static List<Heard> shop() {
        List<Heard> all = new ArrayList<>();
        for (int product = 0; product < 6; product++) {
            for (int i = 0; i < 30; i++) {
                all.add(heard("P" + product, i % 6 <= product ? -0.7 : 0.8, null, 10 * i));
            }
        }
        all.add(heard("FEW", 1, null, 10));
        return all;
    }

    /** @param daysAgo below 0 for no day */
    private static Heard heard(String sku, double score, Urgency alarm, int daysAgo) {
        String text = "What was said of " + sku;
        Span span = new Span(0, text.length());
        List<Mention> mentions = score < 0 ? List.of(new Mention(Topic.SIZE, score, span)) : List.of();
        List<Alarm> alarms = alarm == null ? List.of() : List.of(new Alarm(alarm, span));
        BigDecimal stars = Double.isNaN(score) ? null : BigDecimal.valueOf(score < 0 ? 1 : 5);
        Review review = new Review("", new SkuMarket(sku, daysAgo % 20 == 0 ? "DE" : "US"), new Review.Words("en", "", text), stars,
                daysAgo < 0 ? null : TODAY.minusDays(daysAgo), new Origin(0, "r.csv", "", 1));
        return new Heard(review, text, new Reading("en", score, mentions, alarms, span));
    }

    private static ProductVoice voice(List<Heard> all, String sku) {
        return LISTENING.products(all).stream().filter(one -> one.sku().equals(sku)).findFirst().orElseThrow();
    }
}
