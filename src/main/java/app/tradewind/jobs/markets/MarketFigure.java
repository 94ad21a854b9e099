package app.tradewind.jobs.markets;

import app.tradewind.market.Dates;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure of a market's profile.
 *
 * @param place where it stands
 * @param name what it is
 * @param value as written, empty where it is not known
 * @param proof its source, and when it was checked
 * @param dates when it is in force
 * @param own whether the person has changed it
 */
public record MarketFigure(Place place, Phrase name, String value, Proof proof, Dates dates, boolean own) {

    /** Which part of a profile. */
    public enum Group { TAX, DUTY, FEES, EVENTS, WAYS }

    /**
     * @param file the reference file, {@code de.yaml}; a member of a union shows figures of the union's file too
     * @param path keys and places in lists, from the top
     * @param group its part of the profile
     */
    public record Place(String file, List<String> path, Group group) {
        public Place {
            path = List.copyOf(path);
        }

        /** Whether it is one part of a rule, whose dates and source belong to the whole rule. */
        boolean inRule() {
            return path.contains("parcels") || path.contains("each") || path.contains("levies");
        }
    }

    /**
     * @param source empty for an event's rule, which needs none
     * @param checked {@code null} where there is no source
     */
    public record Proof(String source, LocalDate checked) { }

    /** Whether somebody looked it up more than a year before a day. */
    public boolean isOld(LocalDate today) {
        return proof.checked != null && proof.checked.isBefore(today.minusYears(1));
    }

    public boolean isBlank() {
        return value.isBlank();
    }
}
