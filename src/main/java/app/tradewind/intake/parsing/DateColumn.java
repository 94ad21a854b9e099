package app.tradewind.intake.parsing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Watches all texts of a column and decides how it writes days. */
public final class DateColumn {

    private static final int EXAMPLES = 5;

    private long days;
    private long others;
    private long dayFirst;
    private long monthFirst;
    private long undecided;
    private boolean halves;
    private String example = "";
    private final Set<String> examples = new LinkedHashSet<>();

    /** @param text trimmed and not blank */
    public void see(String text) {
        if (IsoStamp.fits(text)) {
            days++;
            return;
        }
        DateText date = DateText.of(text);
        if (date == null) {
            others++;
            return;
        }
        days++;
        if (date.onlyDayFirst()) {
            dayFirst++;
        } else if (date.onlyMonthFirst()) {
            monthFirst++;
        } else if (date.undecided()) {
            undecided++;
            example = text;
            halves |= text.toUpperCase(Locale.ROOT).endsWith("M");
            if (examples.size() < EXAMPLES) {
                examples.add(text);
            }
        }
    }

    /** The order that all rows together allow. */
    public DateOrder order() {
        if (dayFirst > 0 && monthFirst > 0) {
            return DateOrder.AMBIGUOUS;
        }
        if (dayFirst > 0 || monthFirst > 0) {
            return dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        return undecided > 0 ? DateOrder.AMBIGUOUS : DateOrder.CLEAR;
    }

    /** A text that both orders read differently, for the question. */
    public String example() {
        return example;
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
