package app.tradewind.market;

import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What one market is like. Read from its data file by {@link MarketProfiles}; a figure that nobody
 * has looked up is absent, and {@link #unknown()} says which.
 *
 * @param place names, money, clock and languages
 * @param tax the tax on consumption
 * @param duty what customs charges
 * @param fees what selling there costs
 * @param events the days that move sales
 * @param notes what a seller should know besides, in both languages
 */
public record MarketProfile(
        Place place, ConsumptionTax tax, DutyRules duty, Fees fees, List<SalesEvent> events, List<Bilingual> notes) {

    public MarketProfile {
        events = List.copyOf(events);
        notes = List.copyOf(notes);
    }

    /**
     * @param code ISO 3166 code in capitals, {@code GB} for the United Kingdom
     * @param currency of prices there
     * @param zone whose midnight starts the market's day; the busiest one where there are several
     * @param ways what people there are used to
     */
    public record Place(String code, Bilingual name, Currency currency, ZoneId zone, Ways ways) {

        public List<String> languages() {
            return ways.languages;
        }

        public DayOfWeek weekStart() {
            return ways.weekStart;
        }
    }

    /**
     * @param languages BCP 47 tags, the main one first
     * @param weekStart first day of the week on calendars there; the program's own weeks are ISO weeks
     * @param numbers how a number is written, as an example: {@code 1.234,56}; {@code null} where not known
     * @param dates how a day is written, {@code DD.MM.YYYY}; {@code null} where not known
     * @param units {@code metric} or {@code imperial}; {@code null} where not known
     * @param platforms where people buy, the larger ones
     */
    public record Ways(List<String> languages, DayOfWeek weekStart, Fact<String> numbers, Fact<String> dates,
            Fact<String> units, List<String> platforms) {

        public Ways {
            languages = List.copyOf(languages);
            platforms = List.copyOf(platforms);
        }
    }

    public String code() {
        return place.code();
    }

    public Bilingual name() {
        return place.name();
    }

    public Currency currency() {
        return place.currency();
    }

    public ZoneId zone() {
        return place.zone();
    }

    /** The events whose days are certain: those that forecasts may learn from. */
    public List<SalesEvent> certainEvents() {
        return events.stream().filter(event -> !event.varies()).toList();
    }

    /** What the file leaves blank, ready to say. */
    public List<Phrase> unknown() {
        List<Phrase> blanks = new ArrayList<>();
        if (tax.standard() == null) {
            blanks.add(Phrase.of("market.unknown-tax", name()));
        }
        if (duty.base() == null) {
            blanks.add(Phrase.of("market.unknown-duty-base", name()));
        }
        if (fees.platformShare() == null) {
            blanks.add(Phrase.of("market.unknown-platform-fee", name()));
        }
        if (fees.payment() == null) {
            blanks.add(Phrase.of("market.unknown-payment-fee", name()));
        }
        if (fees.fulfilment() == null) {
            blanks.add(Phrase.of("market.unknown-fulfilment-fee", name()));
        }
        if (fees.returns() == null) {
            blanks.add(Phrase.of("market.unknown-returns", name()));
        }
        if (place.ways.numbers == null || place.ways.dates == null) {
            blanks.add(Phrase.of("market.unknown-formats", name()));
        }
        return List.copyOf(blanks);
    }
}
