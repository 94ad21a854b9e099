package app.tradewind.intake.parsing;

import app.tradewind.intake.parsing.DateText.Clock;
import app.tradewind.intake.parsing.DateText.Form;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The short way for days as programs write them: {@code 2026-03-14}, {@code 2026-03-14 09:26:53},
 * {@code 2026-03-14T09:26:53Z}. Gives what {@link DateScan} would give; it leaves no order of day and
 * month open.
 */
final class IsoStamp {

    private static final String PATTERN = "0000-00-00T00:00:00Z";
    /** Years before and from here on are of other calendars or no days at all, and for the long way. */
    private static final String OTHERS_BEFORE = "1990";
    private static final String OTHERS_FROM = "2500";
    private static final int DAY = 10;
    private static final int SECOND = 19;
    private static final ZoneId UTC = DateScan.zone("Z");

    private IsoStamp() { }

    static boolean fits(String text) {
        int length = text.length();
        if (length != DAY && length != SECOND && length != PATTERN.length() || text.compareTo(OTHERS_FROM) >= 0
                || text.compareTo(OTHERS_BEFORE) < 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char wanted = PATTERN.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted && (i != DAY || c != ' ')) {
                return false;
            }
        }
        return true;
    }

    /** @param text one that {@link #fits} */
    static DateText read(String text) {
        return new DateText(Form.CLEAR, two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8), clock(text));
    }

    /** @param text one that {@link #fits} */
    static int month(String text) {
        return two(text, 5);
    }

    /** @param text one that {@link #fits} */
    static int day(String text) {
        return two(text, 8);
    }

    private static Clock clock(String text) {
        if (text.length() == DAY) {
            return Clock.NONE;
        }
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        return hour > 23 || minute > 59 || second > 59
                ? Clock.NONE : new Clock(LocalTime.of(hour, minute, second), text.length() == SECOND ? null : UTC);
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
