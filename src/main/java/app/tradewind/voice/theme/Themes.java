package app.tradewind.voice.theme;

import app.tradewind.voice.Reading.Mention;
import app.tradewind.voice.Topic;
import app.tradewind.voice.theme.Theme.Place;
import app.tradewind.voice.theme.Theme.Quote;
import app.tradewind.voice.theme.Theme.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the themes of reviews for every market, every language and all together. */
public final class Themes {

    private static final int MONTHS = 12;
    private static final int QUOTES = 6;

    private final LocalDate today;

    public Themes(LocalDate today) {
        this.today = today;
    }

    /** By place, then the most blamed first. */
    public List<Theme> of(List<Heard> all) {
        Map<Place, List<Heard>> byPlace = new TreeMap<>();
        for (Heard one : all) {
            String lang = one.reading().lang();
            for (Place place : List.of(Place.ALL, new Place(one.market(), ""), new Place("", lang), new Place(one.market(), lang)).stream().distinct().toList()) {
                byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(one);
            }
        }
        List<Theme> themes = new ArrayList<>();
        byPlace.forEach((place, heard) -> themes.addAll(themes(place, heard)));
        return themes;
    }

    private List<Theme> themes(Place place, List<Heard> heard) {
        Map<Topic, List<Heard>> byTopic = new EnumMap<>(Topic.class);
        heard.forEach(one -> one.reading().mentions().forEach(mention ->
                byTopic.computeIfAbsent(mention.topic(), any -> new ArrayList<>()).add(one)));
        List<Theme> themes = new ArrayList<>();
        byTopic.forEach((topic, some) -> themes.add(theme(place, topic, some, heard)));
        themes.sort(Comparator.comparingInt((Theme theme) -> -theme.tally().blamed()).thenComparing(theme -> -theme.tally().praised())
                .thenComparing(Theme::topic));
        return themes;
    }

    private Theme theme(Place place, Topic topic, List<Heard> some, List<Heard> all) {
        List<Heard> blaming = some.stream().filter(one -> tone(one, topic) < 0).toList();
        int praised = (int) some.stream().filter(one -> tone(one, topic) > 0).count();
        Tally tally = new Tally(blaming.size(), praised, some.size() - blaming.size() - praised, all.size(), months(blaming, all));
        Interval change = change(blaming, all);
        return new Theme(place, topic, tally, change, quotes(topic, some), ThemeReasons.why(place, topic, blaming, all, change, today));
    }

    private Interval change(List<Heard> blaming, List<Heard> all) {
        int late = (int) all.stream().filter(one -> one.within(today, Listening.DAYS)).count();
        int early = (int) all.stream().filter(one -> one.before(today, Listening.DAYS)).count();
        if (late < Moods.LEAST || early < Moods.LEAST) {
            return Interval.UNKNOWN;
        }
        return Interval.difference(Interval.share((int) blaming.stream().filter(one -> one.within(today, Listening.DAYS)).count(), late),
                Interval.share((int) blaming.stream().filter(one -> one.before(today, Listening.DAYS)).count(), early));
    }

    private List<Double> months(List<Heard> blaming, List<Heard> all) {
        int[] blame = new int[MONTHS];
        int[] any = new int[MONTHS];
        count(blaming, blame);
        count(all, any);
        List<Double> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            months.add(any[i] == 0 ? Double.NaN : (double) blame[i] / any[i]);
        }
        return months;
    }

    private void count(List<Heard> heard, int[] counts) {
        YearMonth last = YearMonth.from(today);
        for (Heard one : heard) {
            if (one.review().day() != null && !one.review().day().isAfter(today)) {
                YearMonth month = YearMonth.from(one.review().day());
                int back = (last.getYear() - month.getYear()) * MONTHS + last.getMonthValue() - month.getMonthValue();
                if (back < MONTHS) {
                    counts[MONTHS - 1 - back]++;
                }
            }
        }
    }

    private static List<Quote> quotes(Topic topic, List<Heard> some) {
        return some.stream().filter(one -> tone(one, topic) != 0)
                .sorted(Comparator.comparing((Heard one) -> tone(one, topic) > 0)
                        .thenComparing(one -> one.review().day(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(one -> one.review().item()).thenComparing(Heard::text))
                .limit(QUOTES).map(one -> new Quote(one, mention(one, topic).span().of(one.text()), tone(one, topic) < 0)).toList();
    }

    private static double tone(Heard one, Topic topic) {
        return mention(one, topic).tone();
    }

    private static Mention mention(Heard one, Topic topic) {
        return one.reading().mentions().stream().filter(mention -> mention.topic() == topic).findFirst().orElseThrow();
    }
}
