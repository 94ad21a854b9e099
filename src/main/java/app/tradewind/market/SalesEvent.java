package app.tradewind.market;

import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * A day or a stretch of days that moves sales: a sale, a feast, a holiday.
 *
 * @param name in both languages
 * @param when the rule that gives its first day
 * @param days how many days it lasts
 * @param lead days before it in which sales may already move
 * @param lag days after it in which they may still
 * @param varies whether the day is set anew each year, so that the rule gives its usual window only: such an
 *     event is shown and not learned from
 */
public record SalesEvent(Bilingual name, DateRule when, int days, int lead, int lag, boolean varies) {

    /** Two weeks of presents bought beforehand. */
    public static final int USUAL_LEAD = 14;
    /** A week in which people have what they wanted. */
    public static final int USUAL_LAG = 7;

    public SalesEvent {
        if (days < 1 || lead < 0 || lag < 0) {
            throw new IllegalArgumentException(name.en());
        }
    }

    public SalesEvent(Bilingual name, DateRule when, int days) {
        this(name, when, days, USUAL_LEAD, USUAL_LAG);
    }

    /** An event whose day the rule gives. */
    public SalesEvent(Bilingual name, DateRule when, int days, int lead, int lag) {
        this(name, when, days, lead, lag, false);
    }

    /** First days that fall into a calendar year, in order; none where the rule does not know that year. */
    public List<LocalDate> starts(int year) {
        return when.in(year);
    }
}
