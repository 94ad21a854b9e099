package app.tradewind.intake.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A text that may be a day, perhaps with a time and a zone; which of the first two figures is the day
 * may still be open.
 *
 * @param form what the text leaves open
 * @param year two or four figures as written, where two may be a day instead; 0 where the text has none
 * @param first month, or the first figure where the order is open; of a serial number the day count
 * @param second day, or the second figure where the order is open
 * @param clock time of day and zone, never {@code null}
 */
public record DateText(Form form, int year, int first, int second, Clock clock) {

    /** What a text leaves open. */
    public enum Form {
        CLEAR, OPEN,
        /** {@code 4.9.2026}: the day stands first unless the column shows otherwise. */
        DOTTED,
        SERIAL
    }

    /**
     * @param time {@code null} for none
     * @param zone as written, {@code null} for none
     * @param cst whether it is written CST, which China and the middle of North America both use; then {@code zone}
     *     is {@code null}
     */
    public record Clock(LocalTime time, ZoneId zone, boolean cst) {
        static final Clock NONE = new Clock(null, null);

        Clock(LocalTime time, ZoneId zone) {
            this(time, zone, false);
        }
    }

    private static final LocalDate SERIAL_1900 = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;

    private static final int FIRST_SHORT = 15;
    private static final int LONGEST_MONTH = 31;
    private static final int CENTURY = 2000;
    private static final int FIGURES = 100;
    /** Two figures from here on are no year that a seller writes: {@code 69} is a year of the Thai calendar. */
    private static final int LAST_SHORT = 49;

    /** Reads a trimmed text. @return {@code null} where it is no day in any form */
    public static DateText of(String text) {
        DateText date = partial(text);
        return date == null || date.year == 0 && date.form != Form.SERIAL ? null : date;
    }

    /** The same, also of a day without a year, {@code 12/03}, {@code 3\u670812\u65E5}: its {@link #year} is 0. */
    public static DateText partial(String text) {
        return IsoStamp.fits(text) ? IsoStamp.read(text) : new DateScan(CellText.unwrapped(CellText.fold(text))).read();
    }

    /** A day without a year in the year of a period that it falls into; {@code null} where there is none or more than one. */
    public DateText within(LocalDate from, LocalDate to, DateOrder order) {
        DateText found = null;
        for (int one = from.getYear(); one <= to.getYear(); one++) {
            DateText said = new DateText(form, one, first, second, clock);
            LocalDate day = said.day(order);
            if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
                if (found != null) {
                    return null;
                }
                found = said;
            }
        }
        return found;
    }

    /** Whether the year is written in two figures. */
    boolean isShort() {
        return year > 0 && year < FIGURES;
    }

    /** The same serial number counted from 1904 on, as some workbooks count; other texts stay. */
    public DateText since1904() {
        return form == Form.SERIAL ? new DateText(form, year, first + DAYS_TO_1904, second, clock) : this;
    }

    /** The day, {@code null} where the figures make none under this order. */
    public LocalDate day(DateOrder order) {
        if (year == 0 && form != Form.SERIAL || isShort() && (order == DateOrder.YEAR_FIRST ? first : year) > LAST_SHORT) {
            return null;
        }
        int full = isShort() ? CENTURY + year : year;
        try {
            return switch (form) {
                case CLEAR -> LocalDate.of(full, first, second);
                case SERIAL -> SERIAL_1900.plusDays(first);
                case OPEN, DOTTED -> order == DateOrder.YEAR_FIRST && isShort() ? LocalDate.of(CENTURY + first, second, year)
                        : order == DateOrder.MONTH_FIRST ? LocalDate.of(full, first, second) : LocalDate.of(full, second, first);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether {@link #day} is one. */
    public boolean isDay(DateOrder order) {
        return form == Form.CLEAR && year > 0 && first > 0 && first <= MONTHS && second > 0 && second <= SHORTEST_MONTH || day(order) != null;
    }

    /** The exact time, or {@code null} where the text has no time of day, or no zone and none is given. */
    public Instant instant(LocalDate day, ZoneId otherwise) {
        ZoneId zone = clock.zone == null ? otherwise : clock.zone;
        if (clock.time == null || zone == null) {
            return null;
        }
        return zone instanceof ZoneOffset offset ? Instant.ofEpochSecond(day.toEpochSecond(clock.time, offset), clock.time.getNano())
                : day.atTime(clock.time).atZone(zone).toInstant();
    }

    boolean onlyDayFirst() {
        return form == Form.OPEN && first > MONTHS;
    }

    boolean onlyMonthFirst() {
        return form == Form.OPEN && second > MONTHS;
    }

    /** Whether a text with points can only have the month first. */
    boolean dottedMonthFirst() {
        return form == Form.DOTTED && second > MONTHS && first <= MONTHS;
    }

    boolean dottedDayFirst() {
        return form == Form.DOTTED && first > MONTHS;
    }

    /** Whether it may be year, month and day, each in two figures. */
    boolean mayBeYearFirst() {
        return isShort() && form != Form.CLEAR && first >= FIRST_SHORT && first <= LAST_SHORT && second <= MONTHS && year <= LONGEST_MONTH;
    }

    /** Both orders give a day, and not the same one. */
    boolean undecided() {
        return form == Form.OPEN && first <= MONTHS && second <= MONTHS && first != second;
    }
}
