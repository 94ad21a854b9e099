package app.tradewind.market.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of the Hebrew calendar from Nisan (01) to Tishri (07), where the feasts stand that move sales. By
 * the arithmetic of Dershowitz and Reingold, Calendrical Calculations, chapter 8.
 */
public final class HebrewCalendar {

    /** Day before the first of the calendar, counted from 1970. */
    private static final long EPOCH = -1373427L - 719163L;
    private static final int YEARS_AHEAD = 3760;
    /** Days before the first of Nisan, Iyar, Sivan, Tammuz, Av, Elul and Tishri, from Nisan on. */
    private static final int[] BEFORE = {0, 30, 59, 89, 118, 148, 177};

    private HebrewCalendar() { }

    /** @param monthDay Hebrew month, counted from Nisan, and day: {@code 01-15} for Passover */
    public static LocalDate day(int year, MonthDay monthDay) {
        int month = monthDay.getMonthValue();
        LocalDate newYear = LocalDate.ofEpochDay(EPOCH + newYear(year + YEARS_AHEAD + 1));
        return newYear.plusDays(BEFORE[month - 1] - (long) BEFORE[BEFORE.length - 1] + monthDay.getDayOfMonth() - 1);
    }

    private static long newYear(int year) {
        long days = elapsed(year);
        if (elapsed(year + 1) - days == 356) {
            return days + 2;
        }
        return days - elapsed(year - 1) == 382 ? days + 1 : days;
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19L);
        long parts = 12084 + 13753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25920L);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
