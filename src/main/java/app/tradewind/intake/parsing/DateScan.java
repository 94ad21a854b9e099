package app.tradewind.intake.parsing;

import app.tradewind.intake.parsing.DateText.Clock;
import app.tradewind.intake.parsing.DateText.Form;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;

/** Goes through one text from left to right: date figures first, then a time, then a zone. */
final class DateScan {

    private static final int DAY_FIGURES = 8;
    private static final int STAMP_FIGURES = 14;
    private static final int SERIAL_FIRST = 20_000;
    private static final int SERIAL_LAST = 80_000;
    private static final int CENTURY_TURN = 70;
    private static final int CENTURY = 100;
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
    private int at;

    DateScan(String text) {
        this.text = text;
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
            return new DateText(Form.CLEAR, number / 10000, number / 100 % 100, number % 100, Clock.NONE);
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
        while (at < text.length() && count + (month > 0 ? 1 : 0) < 3) {
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
        return count + (month > 0 ? 1 : 0) == 3;
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
            return false;
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
        return MonthNames.isFiller(word);
    }

    private void note(char c) {
        if (c != ' ' && c != ',' && separator == 0) {
            separator = c;
        }
    }

    private DateText assembled(Clock clock) {
        if (month > 0) {
            boolean yearFirst = widths[0] == 4;
            int day = yearFirst ? figures[1] : figures[0];
            int year = yearFirst ? year(figures[0], widths[0]) : year(figures[1], widths[1]);
            return year == 0 || monthAt > 1 ? null : new DateText(Form.CLEAR, year, month, day, clock);
        }
        if (widths[0] == 4) {
            return new DateText(Form.CLEAR, year(figures[0], widths[0]), figures[1], figures[2], clock);
        }
        int year = year(figures[2], widths[2]);
        if (year == 0 || widths[0] > 2 || widths[1] > 2 || separator == 0) {
            return null;
        }
        return separator == '.'
                ? new DateText(Form.CLEAR, year, figures[1], figures[0], clock)
                : new DateText(Form.OPEN, year, figures[0], figures[1], clock);
    }

    private static int year(int figure, int width) {
        if (width == 4) {
            return figure > BUDDHIST && figure < BUDDHIST + CENTURY ? figure - BUDDHIST_AHEAD : figure;
        }
        return width != 2 ? 0 : figure < CENTURY_TURN ? 2000 + figure : 1900 + figure;
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
