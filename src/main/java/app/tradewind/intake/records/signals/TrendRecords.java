package app.tradewind.intake.records.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RecordMaker;
import app.tradewind.intake.rows.RowValues;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Search interest: one row a point where the file has a column of terms, else one column a term, headed
 * {@code desk lamp: (United States)}. A value is a whole number from 0 to 100 or {@code <1}.
 */
public final class TrendRecords implements RecordMaker {

    private static final int HIGHEST = 100;
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)(?:[-/](0?[1-9]|1[0-2]))?");
    private static final Pattern PLACE = Pattern.compile("^(.*?)\\s*[:\\uFF1A]\\s*[(\\uFF08]([^()\\uFF08\\uFF09]*)[)\\uFF09]\\s*$");

    private final List<Integer> columns;
    private final String[] header;

    public TrendRecords(ReadPlan plan) {
        this.header = plan.header();
        this.columns = plan.columns().containsKey(Field.VALUE) ? plan.columns().get(Field.VALUE).at() : List.of();
    }

    @Override
    public Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out) {
        LocalDateTime start = start(row);
        if (start == null) {
            return row.unreadable() ? Exclusion.UNREADABLE_VALUE : Exclusion.NO_DAY;
        }
        for (int column : columns) {
            String text = row.textAt(column);
            if (text.isEmpty()) {
                continue;
            }
            boolean belowOne = text.replace(" ", "").equals("<1");
            int value = belowOne ? 0 : whole(text);
            if (value < 0) {
                row.problem(Field.VALUE, text, "intake.row.not-a-number");
                return Exclusion.UNREADABLE_VALUE;
            }
            String term = row.has(Field.TERM) ? row.text(Field.TERM) : term(header[column]);
            String place = row.has(Field.PLACE) ? row.text(Field.PLACE) : place(header[column]);
            out.add(new TrendPoint(term, place, start, value, belowOne, row.origin()));
        }
        return out.isEmpty() ? Exclusion.NO_VALUE : null;
    }

    /** Months and years begin on their first day. */
    private static LocalDateTime start(RowValues row) {
        Matcher month = MONTH.matcher(row.text(Field.DATE));
        if (month.matches()) {
            int which = month.group(2) == null ? 1 : Integer.parseInt(month.group(2));
            return LocalDate.of(Integer.parseInt(month.group(1)), which, 1).atStartOfDay();
        }
        DateText date = row.date(Field.DATE);
        if (date == null) {
            return null;
        }
        LocalDate day = date.day(row.order(Field.DATE));
        LocalTime time = date.clock().time();
        return time == null ? day.atStartOfDay() : day.atTime(time);
    }

    /** -1 where it is none from 0 to 100. */
    private static int whole(String text) {
        int value = 0;
        for (int i = 0; i < text.length() && value <= HIGHEST; i++) {
            int digit = text.charAt(i) - '0';
            value = digit < 0 || digit > 9 ? HIGHEST + 1 : value * 10 + digit;
        }
        return value > HIGHEST ? -1 : value;
    }

    private static String term(String header) {
        Matcher place = PLACE.matcher(header);
        return (place.matches() ? place.group(1) : header).strip();
    }

    private static String place(String header) {
        Matcher place = PLACE.matcher(header);
        return place.matches() ? place.group(2).strip() : "";
    }
}
