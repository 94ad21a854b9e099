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
 */
public record SalesEvent(Bilingual name, DateRule when, int days) {

    /** First days that fall into a calendar year, in order; none where the rule does not know that year. */
    public List<LocalDate> starts(int year) {
        return when.in(year);
    }
}
