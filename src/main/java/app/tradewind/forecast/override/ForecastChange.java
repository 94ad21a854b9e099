package app.tradewind.forecast.override;

import app.tradewind.forecast.level.Node;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of the forecast by a person.
 *
 * @param id counts from 1; 0 for one that is not stored yet
 * @param node what it is about
 * @param from Monday of the first week
 * @param to Monday of the last week
 * @param change pieces a week, or a share
 * @param said by whom, when and why
 */
public record ForecastChange(long id, Node node, LocalDate from, LocalDate to, Wish.Change change, Said said) {

    /**
     * @param comment the person's own words
     * @param author the person's name
     * @param at when it was set
     * @param removed when it was taken back, or {@code null} while it stands
     */
    public record Said(String comment, String author, Instant at, Instant removed) { }

    /**
     * One week of what it is about, as it stood when it was set, in pieces.
     *
     * @param week its Monday
     * @param baseline forecast before any change
     * @param changed forecast with all changes
     * @param naive forecast that repeats the last season, or the last week
     */
    public record Week(LocalDate week, double baseline, double changed, double naive) { }

    public boolean stands() {
        return said.removed == null;
    }
}
