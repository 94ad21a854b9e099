package app.tradewind.intake.parsing;

import app.tradewind.intake.parsing.DateText.Clock;
import app.tradewind.intake.parsing.DateText.Form;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes through one text from left to right: date figures first, then a time, then a zone. */
final class DateScan {

    private static final int DAY_FIGURES = 8;
    private static final int STAMP_FIGURES = 14;
    private static final int SERIAL_FIRST = 20_000;
    private static final int SERIAL_LAST = 80_000;
    private static final int CENTURY = 100;
    /** Nobody sells before; such days stand for none, {@code 0001-01-01}, or are of other calendars, 1405, 1448. */
    private static final int EARLIEST = 1990;
    /** Years of Taiwan's calendar, from 2001 on in three figures. */
    private static final int REPUBLIC = 1911;
    private static final int REPUBLIC_LAST = 150;
    private static final int SECONDS_FIGURES = 10;
    private static final int MILLIS_FIGURES = 13;
    /** Years of the Thai calendar, 543 ahead: from 2500 on, which is 1957. */
    private static final int BUDDHIST = 2500;
    private static final int BUDDHIST_AHEAD = 543;

    private final String text;
    private final int[] figures = new int[3];
    private final int[] widths = new int[3];
    private int count;
    private int month;
    private int monthAt;
    private char separator;
    /** Years to add to the first figure: the era of a Japanese emperor. */
    private int era;
    private boolean yearless;
    private int at;

    DateScan(String text) {
        this.text = MonthNames.spelled(timeLast(text));
    }

    /** {@code 10:05 04/09/2026} with its time behind the day. */
    private static String timeLast(String text) {
        int colon = text.indexOf(':');
        int blank = text.indexOf(' ');
        boolean first = colon >= 1 && colon <= 2 && blank > colon && blank + 1 < text.length() && digit(text.charAt(0))
                && digit(text.charAt(blank + 1));
        return first ? text.substring(blank + 1) + " " + text.substring(0, blank) : text;
    }

    DateText read() {
        if (text.isEmpty() || text.length() > 60) {
            return null;
        }
        DateText plain = plainFigures();
        if (plain != null) {
            return plain;
        }
        if (!dateFigures()) {
            return null;
        }
        ClockScan clock = new ClockScan(text, at);
        return clock.read() ? assembled(clock.clock()) : null;
    }

    /** {@code 20260904}, with a time behind it, or a spreadsheet's day count. */
    private DateText plainFigures() {
        int digits = 0;
        while (digits < text.length() && digit(text.charAt(digits))) {
            digits++;
        }
        boolean fraction = digits < text.length() && text.charAt(digits) == '.' && text.indexOf('.', digits + 1) < 0
                && text.chars().skip(digits + 1L).allMatch(c -> c >= '0' && c <= '9');
        if (digits == DAY_FIGURES && digits == text.length()) {
            int number = Integer.parseInt(text);
            return number / 10000 < EARLIEST ? null
                    : new DateText(Form.CLEAR, number / 10000, number / 100 % 100, number % 100, Clock.NONE);
        }
        if (digits == DAY_FIGURES && text.startsWith("20") && (text.charAt(digits) == ' ' || text.charAt(digits) == 'T')) {
            String rest = text.substring(digits + 1);
            int bare = 0;
            while (bare < rest.length() && digit(rest.charAt(bare))) {
                bare++;
            }
            String time = bare == 6 ? rest.substring(0, 2) + ":" + rest.substring(2, 4) + ":" + rest.substring(4)
                    : bare == 4 ? rest.substring(0, 2) + ":" + rest.substring(2) : rest;
            ClockScan clock = new ClockScan(time, 0);
            int number = Integer.parseInt(text.substring(0, digits));
            return clock.read() ? new DateText(Form.CLEAR, number / 10000, number / 100 % 100, number % 100, clock.clock()) : null;
        }
        if (digits == text.length() && (digits == SECONDS_FIGURES || digits == MILLIS_FIGURES) && text.charAt(0) == '1' && text.charAt(1) >= '4') {
            return since1970(Long.parseLong(text.substring(0, SECONDS_FIGURES)));
        }
        if (digits == STAMP_FIGURES && digits == text.length() && text.startsWith("20")) {
            return stamp();
        }
        if (digits == 5 && (digits == text.length() || fraction)) {
            int day = Integer.parseInt(text.substring(0, digits));
            double share = digits == text.length() ? 0 : Double.parseDouble(text.substring(digits));
            Clock clock = share == 0 ? Clock.NONE : new Clock(LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(share * 86_400))), null);
            return day < SERIAL_FIRST || day > SERIAL_LAST ? null : new DateText(Form.SERIAL, 0, day, 0, clock);
        }
        return null;
    }

    /** Seconds since 1970, as programs count them, in universal time. */
    private static DateText since1970(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        return new DateText(Form.CLEAR, time.getYear(), time.getMonthValue(), time.getDayOfMonth(), new Clock(time.toLocalTime(), ZoneOffset.UTC));
    }

    /** {@code 20260904130507}. */
    private DateText stamp() {
        int hour = Integer.parseInt(text.substring(8, 10));
        int minute = Integer.parseInt(text.substring(10, 12));
        int second = Integer.parseInt(text.substring(12));
        return hour > 23 || minute > 59 || second > 59 ? null : new DateText(Form.CLEAR, Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(4, 6)), Integer.parseInt(text.substring(6, 8)),
                new Clock(LocalTime.of(hour, minute, second), null));
    }

    private boolean dateFigures() {
        while (at < text.length() && count + (month > 0 ? 1 : 0) < 3 && !yearless) {
            char c = text.charAt(at);
            if (digit(c)) {
                if (!figure()) {
                    return false;
                }
            } else if (Character.isLetter(c) && !isCjkMark(c)) {
                if (!word()) {
                    return false;
                }
            } else {
                note(c);
                at++;
            }
        }
        if (at < text.length() && isCjkMark(text.charAt(at))) {
            at++;
        }
        yearless |= count + (month > 0 ? 1 : 0) == 2 && at == text.length();
        return yearless || count + (month > 0 ? 1 : 0) == 3;
    }

    private boolean figure() {
        int start = at;
        int value = 0;
        while (at < text.length() && digit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
            if (at - start > 4) {
                return false;
            }
        }
        if (at < text.length() && text.charAt(at) == ':') {
            // The time of a day that has no year.
            at = start;
            yearless = count + (month > 0 ? 1 : 0) == 2;
            return yearless;
        }
        figures[count] = value;
        widths[count++] = at - start;
        return true;
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at)) && !isCjkMark(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (count == 0 && MonthNames.era(word) > 0) {
            era = MonthNames.era(word);
            return true;
        }
        int named = MonthNames.month(word);
        if (named > 0 && (month == 0 || monthAt == 0)) {
            // A weekday that is a month's name in another language, as French mardi, gives way to the month.
            month = named;
            monthAt = count;
            return true;
        }
        if (count == 1 && MonthNames.saysMonth(word)) {
            separator = '.';
        }
        if (!MonthNames.isFiller(word) && count + (month > 0 ? 1 : 0) == 2) {
            // What follows a day that has no year may be a time.
            at = start;
            yearless = true;
            return true;
        }
        return MonthNames.isFiller(word);
    }

    private void note(char c) {
        if (c != ' ' && c != ',' && separator == 0) {
            separator = c;
        }
    }

    private DateText assembled(Clock clock) {
        if (yearless) {
            return withoutYear(clock);
        }
        if (month > 0) {
            boolean yearFirst = widths[0] == 4;
            int day = yearFirst ? figures[1] : figures[0];
            int year = yearFirst ? year(figures[0], widths[0]) : year(figures[1], widths[1]);
            return year == 0 || monthAt > 1 ? null : new DateText(Form.CLEAR, year, month, day, clock);
        }
        boolean republic = widths[0] == 3 && figures[0] <= REPUBLIC_LAST;
        if (widths[0] == 4 || republic || era > 0) {
            int year = era > 0 ? figures[0] + era : republic ? figures[0] + REPUBLIC : year(figures[0], widths[0]);
            return year == 0 ? null : new DateText(Form.CLEAR, year, figures[1], figures[2], clock);
        }
        if (widths[0] > 2 || widths[1] > 2 || separator == 0) {
            return null;
        }
        if (widths[0] == 2 && widths[2] == 1) {
            // Only a day is written in one figure.
            DateText shortYear = new DateText(Form.OPEN, figures[2], figures[0], figures[1], clock);
            return shortYear.mayBeYearFirst() ? new DateText(Form.CLEAR, 2000 + figures[0], figures[1], figures[2], clock) : null;
        }
        int year = widths[2] == 2 && figures[2] > 0 ? figures[2] : year(figures[2], widths[2]);
        return year == 0 ? null : new DateText(separator == '.' ? Form.DOTTED : Form.OPEN, year, figures[0], figures[1], clock);
    }

    /** {@code 12/03}, {@code 12.03.}, {@code 3\u670812\u65E5}, {@code 12 Mar}. */
    private DateText withoutYear(Clock clock) {
        if (month > 0) {
            // Sep-26 is a month of 2026 as likely as a day.
            boolean ofYear = monthAt == 0 && separator != 0;
            return ofYear || widths[0] > 2 ? null : new DateText(Form.CLEAR, 0, month, figures[0], clock);
        }
        if (widths[0] > 2 || widths[1] > 2) {
            return null;
        }
        return switch (separator) {
            case '\u6708', '\uC6D4' -> new DateText(Form.CLEAR, 0, figures[0], figures[1], clock);
            case '.' -> text.endsWith(".") ? new DateText(Form.DOTTED, 0, figures[0], figures[1], clock) : null;
            case '/', '-' -> new DateText(Form.OPEN, 0, figures[0], figures[1], clock);
            default -> null;
        };
    }

    /** Of four figures, or two: those up to 49 are of this century, others are no year. */
    private static int year(int figure, int width) {
        if (width == 4) {
            int year = figure > BUDDHIST && figure < BUDDHIST + CENTURY ? figure - BUDDHIST_AHEAD : figure;
            return year < EARLIEST ? 0 : year;
        }
        return width == 2 && figure < CENTURY / 2 ? 2000 + figure : 0;
    }

    private static boolean isCjkMark(char c) {
        return c == '\u5E74' || c == '\u6708' || c == '\u65E5' || c == '\u53F7' || c == '\u865F'
                || c == '\uB144' || c == '\uC6D4' || c == '\uC77C';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The zone of a name or offset as files write it, {@code null} where it is none. */
    static ZoneId zone(String name) {
        try {
            return MonthNames.zone(name);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
