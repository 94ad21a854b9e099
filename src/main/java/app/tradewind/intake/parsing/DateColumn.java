package app.tradewind.intake.parsing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Watches all texts of a column and decides how it writes days. */
public final class DateColumn {

    private static final int EXAMPLES = 5;
    private static final int MONTHS = 12;
    private static final int YEAR = 4;
    private static final int FEW_YEARS = 2;
    private static final int MANY_YEARS = 5;

    private long days;
    private long others;
    private long dayFirst;
    private long monthFirst;
    private long undecided;
    private long dottedDay;
    private long dottedMonth;
    private long dotted;
    private long yearless;
    private String yearlessExample = "";
    private int yearlessFirst;
    private int yearlessSecond;
    private boolean months;
    private boolean sameSecond = true;
    /** Days that begin with their year: up to the twelfth, later ones, and such with the day before the month. */
    private long low;
    private long high;
    private long dayBeforeMonth;
    private String lowExample = "";
    private long shorts;
    private boolean yearsMayStandFirst = true;
    private final int[] spans = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private boolean halves;
    private String example = "";
    private final Set<String> examples = new LinkedHashSet<>();

    /** @param text trimmed and not blank */
    public void see(String text) {
        if (IsoStamp.fits(text)) {
            days++;
            yearBefore(text, IsoStamp.month(text), IsoStamp.day(text));
            return;
        }
        DateText date = DateText.of(text);
        if (date == null) {
            others++;
            return;
        }
        days++;
        order(date, text);
        if (date.form() == DateText.Form.CLEAR && text.length() > YEAR && Character.isDigit(text.charAt(YEAR - 1))) {
            yearBefore(text, date.first(), date.second());
        }
        if (date.isShort()) {
            shorts++;
            yearsMayStandFirst &= date.mayBeYearFirst();
            spans[0] = Math.min(spans[0], date.first());
            spans[1] = Math.max(spans[1], date.first());
            spans[2] = Math.min(spans[2], date.year());
            spans[3] = Math.max(spans[3], date.year());
        }
    }

    private void yearBefore(String text, int month, int day) {
        dayBeforeMonth += month > MONTHS && day <= MONTHS ? 1 : 0;
        high += day > MONTHS ? 1 : 0;
        if (month <= MONTHS && day <= MONTHS) {
            low++;
            lowExample = text;
        }
    }

    /** The same of a column that is known to hold days: they may lack the year. */
    public void seeDay(String text) {
        DateText date = IsoStamp.fits(text) ? null : DateText.partial(text);
        if (date == null || date.year() > 0 || date.form() == DateText.Form.SERIAL) {
            see(text);
            return;
        }
        months |= yearless > 0 && date.first() != yearlessFirst;
        sameSecond &= yearless == 0 || date.second() == yearlessSecond;
        yearlessFirst = date.first();
        yearlessSecond = date.second();
        yearless++;
        yearlessExample = yearlessExample.isEmpty() ? text : yearlessExample;
        order(date, text);
    }

    private void order(DateText date, String text) {
        dotted += date.form() == DateText.Form.DOTTED ? 1 : 0;
        dottedDay += date.dottedDayFirst() ? 1 : 0;
        dottedMonth += date.dottedMonthFirst() ? 1 : 0;
        if (date.onlyDayFirst()) {
            dayFirst++;
        } else if (date.onlyMonthFirst()) {
            monthFirst++;
        } else if (date.undecided()) {
            undecided++;
            example = text;
            halves |= text.toUpperCase(Locale.ROOT).endsWith("M");
        }
        if ((date.undecided() || date.isShort()) && examples.size() < EXAMPLES) {
            examples.add(text);
        }
    }

    /** The order that all rows together allow. */
    public DateOrder order() {
        if (shorts > 0 && yearsMayStandFirst && spans[1] - spans[0] <= FEW_YEARS && spans[3] - spans[2] >= MANY_YEARS) {
            return DateOrder.YEAR_FIRST;
        }
        boolean points = dottedMonth > 1 && dottedDay == 0;
        if (dayFirst > 0 && monthFirst > 0 || dotted > 0 && (points ? dayFirst + undecided > 0 : monthFirst > 0)) {
            return DateOrder.AMBIGUOUS;
        }
        if (dayFirst > 0 || monthFirst > 0) {
            return dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        return undecided > 0 ? DateOrder.AMBIGUOUS : points ? DateOrder.MONTH_FIRST : DateOrder.CLEAR;
    }

    /** Whether days of two figures each may begin with the year as well as end with it, {@code 26-09-04}. */
    public boolean mayBeYearFirst() {
        return shorts > 0 && yearsMayStandFirst && spans[1] - spans[0] <= Math.min(FEW_YEARS, spans[3] - spans[2]);
    }

    /**
     * Whether a spreadsheet program has read part of the column in the wrong order: it turns {@code 03/09/2026} into
     * the ninth of March and leaves {@code 13/09/2026}, which has no such reading, a text.
     */
    public boolean swapped() {
        return low > 1 && high == 0 && dayFirst + monthFirst > 1 && undecided == 0;
    }

    /** A day that {@link #swapped} doubts. */
    public String lowExample() {
        return lowExample;
    }

    /** Whether days begin with the year and go on with the day, {@code 2026-19-09}. */
    public boolean dayBeforeMonth() {
        return dayBeforeMonth > 1 && high == 0;
    }

    /** Whether days without a year may be months of one year, {@code 09/26}, {@code 10/26}. */
    public boolean mayBeMonths() {
        return months && sameSecond && yearlessSecond > MONTHS;
    }

    /** A day without a year, empty where all have one. */
    public String yearless() {
        return yearlessExample;
    }

    /** A text that both orders read differently, for the question. */
    public String example() {
        return example.isEmpty() && !examples.isEmpty() ? examples.iterator().next() : example;
    }

    /** Whether such texts say AM or PM. */
    public boolean halves() {
        return halves;
    }

    /** Up to five such texts. */
    public List<String> examples() {
        return List.copyOf(examples);
    }

    public long days() {
        return days;
    }

    public long others() {
        return others;
    }
}
