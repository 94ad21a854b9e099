package app.tradewind.jobs.markets;

import app.tradewind.market.MarketProfile;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One market with all that is known of it.
 *
 * @param place names, currency, clock and languages
 * @param figures all, in the order of the file
 * @param events with their days
 * @param unknown what is blank, ready to say
 * @param notes what a seller should know besides
 */
public record MarketSheet(MarketProfile.Place place, List<MarketFigure> figures, List<Event> events, List<Phrase> unknown,
        List<Bilingual> notes) {

    public MarketSheet {
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        unknown = List.copyOf(unknown);
        notes = List.copyOf(notes);
    }

    /**
     * @param name in both languages
     * @param days how long it lasts
     * @param thisYear its first days in the year of today
     * @param nextYear and in the next
     * @param varies whether the day is set anew each year
     */
    public record Event(Bilingual name, int days, List<LocalDate> thisYear, List<LocalDate> nextYear, boolean varies) {
        public Event {
            thisYear = List.copyOf(thisYear);
            nextYear = List.copyOf(nextYear);
        }
    }

    public String code() {
        return place.code();
    }

    /** The day the figure was checked that nobody has looked at for longest; {@code null} where there is none. */
    public LocalDate oldest() {
        return figures.stream().filter(figure -> !figure.isBlank()).map(figure -> figure.proof().checked()).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    public long old(LocalDate today) {
        return figures.stream().filter(figure -> !figure.isBlank() && figure.isOld(today)).count();
    }

    public boolean isChanged() {
        return figures.stream().anyMatch(MarketFigure::own);
    }
}
