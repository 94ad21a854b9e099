package app.tradewind.market;

import app.tradewind.market.calendar.Diwali;
import app.tradewind.market.calendar.HebrewCalendar;
import app.tradewind.market.calendar.LunarCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule that gives an event's first day in a year, written as people say it:
 *
 * <pre>
 * 11-11                        every 11 November
 * 4th thursday november +1     the day after the fourth Thursday of November
 * last sunday may              the last Sunday of May
 * easter -2                    two days before Western Easter Sunday
 * friday from 06-19            the first Friday on or after 19 June
 * hijri 10-01                  the first of Shawwal, by the Umm al-Qura calendar
 * lunar 01-01                  Chinese New Year; lunar-korea and lunar-vietnam by their own midnight
 * hebrew 07-01                 Rosh Hashanah; months are counted from Nisan
 * diwali                       the evening before the new moon of Kartika
 * dates 2026-02-17 2027-02-06  days that are announced
 * last sunday may unless easter +49   a week later where both would fall on one day
 * </pre>
 */
public final class DateRule {

    private static final Pattern SHAPE = Pattern.compile("(.+?)(?:\\s+([+-]\\d+))?");
    private static final Pattern NTH = Pattern.compile("(1st|2nd|3rd|4th|5th|last) (\\w+) (\\w+)");
    private static final Pattern FROM = Pattern.compile("(\\w+) from (\\d\\d-\\d\\d)");
    private static final Pattern MOON = Pattern.compile("(lunar|lunar-korea|lunar-vietnam|hebrew|hijri) (\\d\\d-\\d\\d)");
    private static final String UNLESS = " unless ";
    private static final int LAST = -1;
    private static final int WEEK = 7;
    private static final int LAST_HEBREW = 7;

    private final String text;
    private final IntFunction<Stream<LocalDate>> days;

    private DateRule(String text, IntFunction<Stream<LocalDate>> days) {
        this.text = text;
        this.days = days;
    }

    /** @throws IllegalArgumentException if nobody could follow the rule */
    public static DateRule parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.contains(UNLESS)) {
            String[] both = plain.split(UNLESS, 2);
            DateRule usual = parse(both[0]);
            DateRule other = parse(both[1]);
            return new DateRule(plain, year -> usual.days.apply(year)
                    .map(day -> other.in(day.getYear()).contains(day) ? day.plusDays(WEEK) : day));
        }
        Matcher shape = SHAPE.matcher(plain);
        if (!shape.matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            IntFunction<Stream<LocalDate>> anchor = anchor(shape.group(1));
            long shift = shape.group(2) == null ? 0 : Long.parseLong(shape.group(2));
            return new DateRule(plain, year -> anchor.apply(year).map(day -> day.plusDays(shift)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static IntFunction<Stream<LocalDate>> anchor(String rule) {
        if (rule.equals("easter")) {
            return year -> Stream.of(easter(year));
        }
        if (rule.startsWith("dates ")) {
            List<LocalDate> known = Arrays.stream(rule.substring("dates ".length()).split(" "))
                    .map(LocalDate::parse).sorted().toList();
            return year -> known.stream().filter(day -> day.getYear() == year);
        }
        if (rule.equals("diwali")) {
            return year -> Stream.of(Diwali.in(year));
        }
        Matcher moon = MOON.matcher(rule);
        if (moon.matches()) {
            return moon(moon.group(1), MonthDay.parse("--" + moon.group(2)));
        }
        Matcher from = FROM.matcher(rule);
        if (from.matches()) {
            DayOfWeek weekday = DayOfWeek.valueOf(from.group(1).toUpperCase(Locale.ROOT));
            MonthDay first = MonthDay.parse("--" + from.group(2));
            return year -> Stream.of(first.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
        }
        Matcher nth = NTH.matcher(rule);
        if (nth.matches()) {
            int ordinal = nth.group(1).equals("last") ? LAST : nth.group(1).charAt(0) - '0';
            DayOfWeek weekday = DayOfWeek.valueOf(nth.group(2).toUpperCase(Locale.ROOT));
            Month month = Month.valueOf(nth.group(3).toUpperCase(Locale.ROOT));
            return year -> Stream.of(LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
        }
        MonthDay fixed = MonthDay.parse("--" + rule);
        return year -> Stream.of(fixed.atYear(year));
    }

    private static IntFunction<Stream<LocalDate>> moon(String calendar, MonthDay day) {
        return switch (calendar) {
            case "hijri" -> year -> hijri(year, day);
            case "hebrew" -> {
                if (day.getMonthValue() > LAST_HEBREW) {
                    throw new IllegalArgumentException(day.toString());
                }
                yield year -> Stream.of(HebrewCalendar.day(year, day));
            }
            case "lunar-korea" -> year -> Stream.of(LunarCalendar.KOREA.day(year, day));
            case "lunar-vietnam" -> year -> Stream.of(LunarCalendar.VIETNAM.day(year, day));
            default -> year -> Stream.of(LunarCalendar.CHINA.day(year, day));
        };
    }

    /** First days in a calendar year, in order. */
    public List<LocalDate> in(int year) {
        return IntStream.rangeClosed(year - 1, year + 1).boxed().flatMap(days::apply)
                .filter(day -> day.getYear() == year).distinct().sorted().toList();
    }

    /** The rule as it was written. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRule rule && rule.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** A lunar year is eleven days shorter: a day of it can fall twice into one calendar year. */
    private static Stream<LocalDate> hijri(int year, MonthDay day) {
        int around = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(around, around + 1)
                .mapToObj(lunar -> LocalDate.from(HijrahDate.of(lunar, day.getMonthValue(), day.getDayOfMonth())))
                .filter(date -> date.getYear() == year);
    }

    /** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
