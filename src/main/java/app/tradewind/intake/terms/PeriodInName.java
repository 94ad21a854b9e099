package app.tradewind.intake.terms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The days that a file's name hints at: {@code BusinessReport-8-31-26.csv}, {@code stock_2026-08-31.txt}. A
 * hint is a proposal: names tell when a file was made, not always what it is about.
 */
public final class PeriodInName {

    private static final Pattern YEAR_FIRST = Pattern.compile("(20[0-9]{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-3][0-9])");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-_.]([0-9]{1,2})[-_.]((?:20)?[0-9]{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(20[1-4][0-9])(?:\u5E74|\uB144 ?|[-_.])(0?[1-9]|1[0-2])(?:[^0-9]|$)");
    private static final Pattern YEAR = Pattern.compile("(?:^|[^0-9])(20[1-4][0-9])(?:[^0-9]|$)");
    private static final int CENTURY = 2000;
    private static final int MID_MONTH = 15;

    private PeriodInName() { }

    /** Days named, in order. Where the year stands last the month is taken to stand first, if it can. */
    public static List<Period> days(String name) {
        return found(name).stream().map(day -> new Period(day, day)).toList();
    }

    /** Two days named are a period; one day proposes its month, and early in a month the one before it first. */
    public static List<Period> months(String name) {
        List<LocalDate> days = found(name);
        if (days.size() > 1 && !days.get(1).isBefore(days.get(0))) {
            return List.of(new Period(days.get(0), days.get(1)));
        }
        Set<Period> months = new LinkedHashSet<>();
        for (LocalDate day : days) {
            YearMonth month = YearMonth.from(day);
            if (day.getDayOfMonth() <= MID_MONTH) {
                months.add(whole(month.minusMonths(1)));
            }
            months.add(whole(month));
        }
        return List.copyOf(months);
    }

    /**
     * The days that a text tells without doubt: two days, a month with its year, or a year alone. One single day is
     * none: it may be that of the export.
     *
     * @return {@code null} where it tells none, or more than one
     */
    public static Period sure(String text) {
        List<LocalDate> days = found(text);
        if (days.size() == 2 && !days.get(1).isBefore(days.get(0))) {
            return new Period(days.get(0), days.get(1));
        }
        Set<YearMonth> months = new LinkedHashSet<>();
        Matcher month = YEAR_MONTH.matcher(text);
        while (month.find()) {
            months.add(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
        }
        Set<Integer> years = new LinkedHashSet<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(Integer.parseInt(year.group(1)));
        }
        if (!days.isEmpty() || years.size() != 1 || months.size() > 1) {
            return null;
        }
        int only = years.iterator().next();
        return months.isEmpty() ? new Period(LocalDate.of(only, 1, 1), LocalDate.of(only, 12, 31)) : whole(months.iterator().next());
    }

    private static Period whole(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static List<LocalDate> found(String name) {
        List<LocalDate> days = new ArrayList<>();
        Matcher first = YEAR_FIRST.matcher(name);
        while (first.find()) {
            add(days, first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(days.isEmpty() ? name : "");
        while (last.find()) {
            boolean monthFirst = Integer.parseInt(last.group(1)) <= 12;
            add(days, last.group(3), last.group(monthFirst ? 1 : 2), last.group(monthFirst ? 2 : 1));
        }
        return days;
    }

    private static void add(List<LocalDate> days, String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            days.add(LocalDate.of(number < 100 ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Figures that are no day hint at nothing.
        }
    }
}
