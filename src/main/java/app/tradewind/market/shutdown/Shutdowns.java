package app.tradewind.market.shutdown;

import app.tradewind.market.DateRule;
import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The yearly shut-downs of factories by country. A rule gives the first day on which nothing is made, days
 * the usual length: where a factory tells other days, a person's own file takes the place of the shipped one.
 *
 * @param byCountry rules by ISO 3166 code
 */
public record Shutdowns(Map<String, List<Rule>> byCountry) {

    public static final Shutdowns NONE = new Shutdowns(Map.of());

    /**
     * @param name in both languages
     * @param when gives the first day
     * @param days how many days nothing is made
     */
    public record Rule(Bilingual name, DateRule when, int days) { }

    public Shutdowns {
        byCountry = new TreeMap<>(byCountry);
    }

    /** @throws app.tradewind.reference.ReferenceException naming file and line */
    public static Shutdowns readAll(List<Entry> files) {
        Map<String, List<Rule>> byCountry = new TreeMap<>();
        for (Entry file : files) {
            file.allowOnly(Set.of("code", "source", "checked", "shutdowns"));
            file.text("source");
            file.field("checked").day();
            byCountry.put(file.text("code"), file.list("shutdowns").stream().map(Shutdowns::rule).toList());
        }
        return new Shutdowns(byCountry);
    }

    private static Rule rule(Entry entry) {
        entry.allowOnly(Set.of("name", "from", "days"));
        Entry from = entry.field("from");
        try {
            int days = entry.number("days").map(BigDecimal::intValueExact).orElse(1);
            if (days < 1) {
                throw new IllegalArgumentException();
            }
            return new Rule(new Bilingual(entry.field("name").text("en"), entry.field("name").text("zh")),
                    DateRule.parse(from.text()), days);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw from.wrong("market.not-a-date-rule", from.text());
        }
    }

    /** Those that touch the days {@code from} to {@code until}, in order of time; none for a country nobody looked up. */
    public List<Closing> between(String country, LocalDate from, LocalDate until) {
        List<Closing> closings = new ArrayList<>();
        for (Rule rule : byCountry.getOrDefault(country, List.of())) {
            for (int year = from.getYear() - 1; year <= until.getYear() + 1; year++) {
                for (LocalDate first : rule.when().in(year)) {
                    Closing closing = new Closing(rule.name(), first, first.plusDays(rule.days() - 1L));
                    if (!closing.first().isAfter(until) && !closing.last().isBefore(from)) {
                        closings.add(closing);
                    }
                }
            }
        }
        closings.sort(Comparator.comparing(Closing::first));
        return closings;
    }

    public boolean knows(String country) {
        return byCountry.containsKey(country);
    }
}
