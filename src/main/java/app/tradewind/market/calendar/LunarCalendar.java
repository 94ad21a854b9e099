package app.tradewind.market.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar by which the lunar New Year is kept: months begin on the day of the new moon, the winter
 * solstice stands in the eleventh, and a month in which the sun enters no new sign is a leap month
 * where a year has thirteen (Chinese standard GB/T 33661-2017).
 */
public enum LunarCalendar {
    CHINA(8), KOREA(9), VIETNAM(7);

    private static final int SOLSTICE_MONTH = 11;
    private static final int MONTHS = 12;

    private final double hoursAhead;

    LunarCalendar(double hoursAhead) {
        this.hoursAhead = hoursAhead;
    }

    /** The day in the lunar year that begins in a year of ours. @param monthDay lunar month and day, {@code 08-15} */
    public LocalDate day(int year, MonthDay monthDay) {
        int month = monthDay.getMonthValue();
        // The eleventh and twelfth month stand at the end of the lunar year: after the next solstice month begins.
        List<LocalDate> starts = starts(month >= SOLSTICE_MONTH ? year + 1 : year);
        return starts.get((month - SOLSTICE_MONTH + MONTHS) % MONTHS).plusDays(monthDay.getDayOfMonth() - 1L);
    }

    /** First days of the twelve months from the eleventh of the year before on, leap months left out. */
    private List<LocalDate> starts(int year) {
        long first = solsticeMonth(year - 1);
        long last = solsticeMonth(year);
        boolean leap = last - first > MONTHS;
        List<LocalDate> starts = new ArrayList<>();
        for (long lunation = first; lunation < last; lunation++) {
            LocalDate start = Sky.day(Sky.newMoon(lunation), hoursAhead);
            LocalDate next = Sky.day(Sky.newMoon(lunation + 1), hoursAhead);
            boolean still = Sky.twelfth(Sky.start(start, hoursAhead)) == Sky.twelfth(Sky.start(next, hoursAhead));
            if (leap && still) {
                leap = false;
            } else {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The lunation whose month holds the winter solstice of a year. */
    private long solsticeMonth(int year) {
        LocalDate solstice = LocalDate.of(year, 12, 19);
        // The day in which the sun passes 270 degrees.
        while (Sky.sun(Sky.start(solstice.plusDays(1), hoursAhead)) < 270) {
            solstice = solstice.plusDays(1);
        }
        long lunation = Sky.lunation(Sky.start(solstice, hoursAhead));
        while (Sky.day(Sky.newMoon(lunation), hoursAhead).isAfter(solstice)) {
            lunation--;
        }
        while (!Sky.day(Sky.newMoon(lunation + 1), hoursAhead).isAfter(solstice)) {
            lunation++;
        }
        return lunation;
    }
}
