package app.tradewind.intake.records.signals;

import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;

/** Months as tables by month write them: {@code 2026-08}, {@code 8/2026}, {@code Aug 2026}, {@code 2026年8月}, the first day. */
final class Months {

    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}[-/.][0-9]{1,2}");
    private static final Pattern YEAR_LAST = Pattern.compile("[0-9]{1,2}[-/.][0-9]{4}");

    private Months() { }

    /** @param text trimmed @return {@code null} where it names no month, or another day than a first */
    static YearMonth of(String text) {
        LocalDate day = YEAR_FIRST.matches(text) ? day(text.replace('/', '-').replace('.', '-') + "-1")
                : YEAR_LAST.matches(text) ? day("1." + text.replace('/', '.').replace('-', '.'))
                : text.endsWith("月") || text.endsWith("월") ? day(text + "1") : day(text);
        day = day == null ? day("1 " + text) : day;
        return day == null || day.getDayOfMonth() != 1 ? null : YearMonth.from(day);
    }

    private static LocalDate day(String text) {
        DateText date = DateText.of(text);
        return date == null ? null : date.day(DateOrder.CLEAR);
    }
}
