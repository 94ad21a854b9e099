package app.tradewind.jobs.tables.landed;

import app.tradewind.catalog.FxRate;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Reads exchange rates, {@code from,to,day,rate}, and single cells of tables that speak of money and days. */
public final class RateFile {

    private RateFile() { }

    /** @throws UnusableFileException naming each row whose rate is not above zero, or that names no currency or day */
    public static List<FxRate> read(Path path) throws UnusableFileException {
        PlainTable table = PlainTable.read(path, "from", "to", "day", "rate");
        return RowFlaws.all(table, row -> rate(table, row));
    }

    private static FxRate rate(PlainTable table, PlainRow row) throws UnusableFileException {
        if (!(row.needNumber("rate") > 0)) {
            throw wrong(table, row, "market.file-not-above-zero", "rate", row.text("rate"));
        }
        return new FxRate(currency(table, row, "from"), currency(table, row, "to"), day(table, row, "day"),
                new BigDecimal(row.text("rate")), null);
    }

    /** The currency in a cell that may not be blank. */
    public static Currency currency(PlainTable table, PlainRow row, String column) throws UnusableFileException {
        try {
            return Currency.getInstance(row.needText(column));
        } catch (IllegalArgumentException e) {
            throw wrong(table, row, "market.file-currency", column, row.text(column));
        }
    }

    /** The day in a cell that may not be blank. */
    public static LocalDate day(PlainTable table, PlainRow row, String column) throws UnusableFileException {
        try {
            return LocalDate.parse(row.needText(column));
        } catch (DateTimeException e) {
            throw wrong(table, row, "market.file-day", column, row.text(column));
        }
    }

    /** What is wrong with a row, with its file and line. */
    public static UnusableFileException wrong(PlainTable table, PlainRow row, String code, Object... more) {
        return new UnusableFileException(Phrase.of("market.file-row", table.file(), Integer.toString(row.line()), Phrase.of(code, more)));
    }
}
