package app.tradewind.jobs.tables.service;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.stock.lotsize.PriceBreaks.Break;
import app.tradewind.stock.policy.Terms;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The optional columns of {@code stock --items}: {@code fixed_cost} (of an order), {@code price_breaks} (as
 * {@code 500:2.80;1000:2.60}, all pieces at the price of the order's size), {@code season_end} and
 * {@code salvage}, {@code supplier} and {@code line_cost} (of having the item on the supplier's order), and
 * a quicker way: {@code quick_way,usual_way,quick_surcharge,quick_weeks,quick_sd}. A blank is not known.
 */
public final class TermsColumns {

    private final PlainTable table;

    public TermsColumns(PlainTable table) {
        this.table = table;
    }

    /** @throws UnusableFileException if a cell is impossible, with line and column */
    public Terms of(PlainRow row) throws UnusableFileException {
        return new Terms(atLeastZero(row, "fixed_cost"), breaks(row), season(row), second(row), shared(row), null);
    }

    private List<Break> breaks(PlainRow row) throws UnusableFileException {
        String text = row.text("price_breaks");
        double first = row.number("unit_cost");
        if (text.isEmpty() || Double.isNaN(first)) {
            return List.of();
        }
        List<Break> breaks = new ArrayList<>(List.of(new Break(0, first)));
        for (String part : text.split(";")) {
            String[] sides = part.strip().split(":");
            if (sides.length != 2) {
                throw impossible(row, "price_breaks");
            }
            try {
                Break next = new Break(Double.parseDouble(sides[0].strip()), Double.parseDouble(sides[1].strip()));
                if (!(next.from() > breaks.get(breaks.size() - 1).from()) || !(next.price() > 0) || next.from() > Integer.MAX_VALUE) {
                    throw impossible(row, "price_breaks");
                }
                breaks.add(next);
            } catch (NumberFormatException e) {
                throw impossible(row, "price_breaks");
            }
        }
        return breaks;
    }

    private Terms.Season season(PlainRow row) throws UnusableFileException {
        String text = row.text("season_end");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new Terms.Season(LocalDate.parse(text), atLeastZero(row, "salvage"));
        } catch (DateTimeParseException e) {
            throw impossible(row, "season_end");
        }
    }

    private Terms.Second second(PlainRow row) throws UnusableFileException {
        double surcharge = atLeastZero(row, "quick_surcharge");
        double weeks = atLeastZero(row, "quick_weeks");
        return Double.isNaN(surcharge) || Double.isNaN(weeks) ? null
                : new Terms.Second(named(row, "quick_way", "air"), named(row, "usual_way", "sea"), surcharge, weeks,
                        atLeastZero(row, "quick_sd"));
    }

    private static String named(PlainRow row, String column, String otherwise) {
        return row.text(column).isEmpty() ? otherwise : row.text(column);
    }

    private Terms.Shared shared(PlainRow row) throws UnusableFileException {
        return row.text("supplier").isEmpty() ? null : new Terms.Shared(row.text("supplier"), atLeastZero(row, "line_cost"));
    }

    private double atLeastZero(PlainRow row, String column) throws UnusableFileException {
        double value = row.number(column);
        if (value < 0) {
            throw impossible(row, column);
        }
        return value;
    }

    private UnusableFileException impossible(PlainRow row, String column) {
        return new UnusableFileException(Phrase.of("stock.file.impossible", table.file(),
                Integer.toString(row.line()), column, row.text(column)));
    }
}
