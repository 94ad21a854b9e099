package app.tradewind.intake.parsing;

import app.tradewind.intake.parsing.DateText.Clock;
import java.time.LocalTime;
import java.time.ZoneId;

/** The rest of a text after its date: {@code T08}, {@code 1:05:07 AM PDT}, {@code 下午 3:20}, {@code +0200}. */
final class ClockScan {

    private static final int NOON = 12;

    private final String text;
    private int at;
    private int hour = -1;
    private int minute;
    private int second;
    private int half;
    private ZoneId zone;
    private boolean cst;

    ClockScan(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** A remark in brackets at the end says the zone once more. @return whether the rest is a time, a zone, or nothing */
    boolean read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == ',' || c == ')' || c == '-' && hour < 0) {
                at++;
            } else if (c == '(') {
                // What stands in brackets behind a zone only names it once more.
                at = zone == null && !cst || text.indexOf(')', at) < 0 ? at + 1 : text.indexOf(')', at);
            } else if (digit(c)) {
                if (hour >= 0 || !time()) {
                    return false;
                }
            } else if ((c == '+' || c == '-') && hour >= 0) {
                return offset();
            } else if (c == '(' && hour >= 0 && text.endsWith(")")) {
                return true;
            } else if (!word()) {
                return false;
            }
        }
        return true;
    }

    Clock clock() {
        if (hour < 0) {
            return Clock.NONE;
        }
        int full = half == 0 ? hour : hour % NOON + (half == 2 ? NOON : 0);
        return full > 23 || minute > 59 || second > 59
                ? Clock.NONE : new Clock(LocalTime.of(full, minute, second), zone, cst);
    }

    private boolean time() {
        hour = number();
        if (mark()) {
            minute = Math.max(0, number());
        }
        if (mark()) {
            second = Math.max(0, number());
        }
        mark();
        if (at < text.length() && text.charAt(at) == '.' && at + 1 < text.length() && digit(text.charAt(at + 1))) {
            at++;
            number();
        }
        return hour >= 0;
    }

    /** Goes past what stands between hours, minutes and seconds. */
    private boolean mark() {
        char c = at < text.length() ? text.charAt(at) : ' ';
        boolean mark = ":\u65F6\u6642\u70B9\u5206\u79D2\uC2DC\uBD84\uCD08".indexOf(c) >= 0
                || c == 'h' && at + 1 < text.length() && digit(text.charAt(at + 1));
        at += mark ? 1 : 0;
        return mark;
    }

    private int number() {
        int value = -1;
        while (at < text.length() && digit(text.charAt(at))) {
            value = Math.min(100_000, Math.max(value, 0) * 10 + text.charAt(at++) - '0');
        }
        return value;
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '/')) {
            at++;
        }
        if (start == at) {
            return false;
        }
        String word = text.substring(start, at).replace(".", "").toLowerCase(java.util.Locale.ROOT);
        switch (word) {
            case "am", "a", "\u4E0A\u5348", "\u5348\u524D", "\u51CC\u6668", "\u65E9\u4E0A", "\uC624\uC804", "sa", "\u0635", "\u03C0\u03BC" -> half = 1;
            case "pm", "p", "\u4E0B\u5348", "\u5348\u5F8C", "\u665A\u4E0A", "\u508D\u665A", "\uC624\uD6C4", "ch", "\u0645", "\u03BC\u03BC", "\u4E2D\u5348" -> half = 2;
            default -> {
                boolean meridiem = word.equals("m") && half > 0;
                if (!word.isEmpty() && !meridiem && !MonthNames.isFiller(word)) {
                    cst = word.equals("cst");
                    zone = cst ? null : DateScan.zone(text.substring(start, at));
                    return zone != null || cst;
                }
            }
        }
        return true;
    }

    private boolean offset() {
        int start = at++;
        while (at < text.length() && (digit(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        zone = DateScan.zone(text.substring(start, at));
        return zone != null;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
