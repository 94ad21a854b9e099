package app.tradewind.intake.rows;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.terms.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Everything that was decided about a file before its rows are read into records.
 *
 * @param layout what its rows mean
 * @param place the file's name and sheet
 * @param header the header row as written
 * @param columns where each field stands and how it is written
 * @param fallbacks what holds where a row does not say
 */
public record ReadPlan(
        Layout layout, Place place, String[] header, Map<Field, Column> columns, Fallbacks fallbacks) {

    /**
     * @param headerRow 1-based line or sheet row of the header
     * @param widest cells of the widest row of a text file; {@code Integer.MAX_VALUE} where that is not known
     * @param since1904 whether the workbook counts days from 1904 on
     * @param further sheets with the same header that are read on with it
     */
    public record Place(String file, String sheet, int headerRow, int widest, boolean since1904, List<Sheet> further) {

        public Place(String file, String sheet, int headerRow) {
            this(file, sheet, headerRow, Integer.MAX_VALUE, false, List.of());
        }

        /** All sheets that are read, in order. */
        public List<Sheet> sheets() {
            List<Sheet> all = new ArrayList<>(List.of(new Sheet(sheet, headerRow)));
            all.addAll(further);
            return all;
        }
    }

    /** @param name of the sheet, empty for text files @param headerRow 1-based */
    public record Sheet(String name, int headerRow) { }

    /**
     * What all cells of a column have in common.
     *
     * @param percent whether shares without a sign are in per cent
     * @param rounded whether a spreadsheet program has turned the last figures of identifiers into zeros
     * @param thirds whether a number of it has three decimals or more beyond doubt
     * @param blanks how many of its cells are blank
     */
    public record Traits(boolean percent, boolean rounded, boolean thirds, Blanks blanks) { }

    /** Blank cells of a column: {@code MANY} is a third or more, as where a day is written once for all its rows. */
    public enum Blanks { NONE, SOME, MANY }

    /**
     * @param at columns counted from 0; more than one only for fields that repeat
     * @param numbers how its numbers are written
     * @param days how its days are written
     * @param currency what its header or signs say, {@code null} for nothing
     * @param traits what its cells have in common
     */
    public record Column(List<Integer> at, NumberStyle numbers, DateOrder days, Currency currency, Traits traits) { }

    /**
     * @param currency of amounts without one, or {@code null}
     * @param market of rows without one, or empty
     * @param zone of times without one, or {@code null}
     * @param period of rows in files without days, or {@code null}
     */
    public record Fallbacks(Currency currency, String market, ZoneId zone, Period period) {

        /** The last day of the period, {@code null} where none was told. */
        public LocalDate day() {
            return period == null ? null : period.to();
        }
    }
}
