package app.tradewind.jobs.tables.ads;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateColumn;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.DateText;
import app.tradewind.intake.parsing.NumberText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.pricing.ads.AdFigures;
import app.tradewind.pricing.ads.AdTerm;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * A search-term report, read and checked row by row. What cannot be is refused, never put right.
 *
 * @param currency code of its money, empty where it names none
 */
record AdFile(List<AdTerm> rows, String currency) {

    /** @param margin of rows that name none, {@code NaN} for not known */
    static AdFile read(Path path, double margin) throws UnusableFileException, IOException {
        AdSheet sheet = AdSheet.read(path);
        if (sheet.rows().isEmpty()) {
            throw new UnusableFileException(Phrase.of("ads.file.empty", sheet.file()));
        }
        DateColumn days = new DateColumn();
        sheet.rows().stream().map(row -> sheet.text(row, AdColumn.DATE)).filter(text -> !text.isEmpty()).forEach(days::see);
        Reader reader = new Reader(sheet, days.order(), margin);
        List<AdTerm> rows = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            rows.add(reader.term(row));
        }
        return new AdFile(rows, reader.currency);
    }

    private static final class Reader {

        private final AdSheet sheet;
        private final DateOrder order;
        private final double usual;
        private String currency = "";

        Reader(AdSheet sheet, DateOrder order, double usual) {
            this.sheet = sheet;
            this.order = order;
            this.usual = usual;
        }

        AdTerm term(RawRow row) throws UnusableFileException {
            currency(row);
            return new AdTerm(need(row, AdColumn.CAMPAIGN), need(row, AdColumn.TERM), day(row), figures(row), margin(row));
        }

        private AdFigures figures(RawRow row) throws UnusableFileException {
            AdFigures read = new AdFigures(count(row, AdColumn.IMPRESSIONS), count(row, AdColumn.CLICKS), amount(row, AdColumn.SPEND).doubleValue(),
                    count(row, AdColumn.ORDERS), amount(row, AdColumn.SALES).doubleValue());
            if (read.clicks() > read.impressions()) {
                throw sheet.wrong(row, AdColumn.CLICKS, "ads.cell.clicks", read.clicks(), read.impressions());
            }
            if (read.orders() > read.clicks()) {
                throw sheet.wrong(row, AdColumn.ORDERS, "ads.cell.orders", read.orders(), read.clicks());
            }
            if (read.orders() == 0 && read.sales() > 0) {
                throw sheet.wrong(row, AdColumn.SALES, "ads.cell.sales");
            }
            return read;
        }

        private String need(RawRow row, AdColumn column) throws UnusableFileException {
            String text = sheet.text(row, column);
            if (text.isEmpty()) {
                throw sheet.wrong(row, column, "ads.cell.blank");
            }
            return text;
        }

        private BigDecimal amount(RawRow row, AdColumn column) throws UnusableFileException {
            String text = need(row, column);
            BigDecimal value = number(row, column, text);
            if (value == null) {
                throw sheet.wrong(row, column, "ads.cell.number", text);
            }
            if (value.signum() < 0) {
                throw sheet.wrong(row, column, "ads.cell.negative", text);
            }
            return value;
        }

        private long count(RawRow row, AdColumn column) throws UnusableFileException {
            try {
                return amount(row, column).longValueExact();
            } catch (ArithmeticException e) {
                throw sheet.wrong(row, column, "ads.cell.whole", sheet.text(row, column));
            }
        }

        private BigDecimal number(RawRow row, AdColumn column, String text) {
            if (sheet.isReal(row, column)) {
                return new BigDecimal(text);
            }
            NumberText number = NumberText.of(text);
            return number == null || number.isPercent() && column != AdColumn.MARGIN ? null : number.value(sheet.styleOf(column));
        }

        private double margin(RawRow row) throws UnusableFileException {
            String text = sheet.text(row, AdColumn.MARGIN);
            if (text.isEmpty()) {
                return usual;
            }
            BigDecimal value = number(row, AdColumn.MARGIN, text);
            if (value != null && text.endsWith("%")) {
                value = NumberText.of(text).isPercent() ? value.movePointLeft(2) : value;
            }
            if (value == null || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw sheet.wrong(row, AdColumn.MARGIN, "ads.cell.margin", text);
            }
            return value.doubleValue();
        }

        private LocalDate day(RawRow row) throws UnusableFileException {
            String text = sheet.text(row, AdColumn.DATE);
            if (text.isEmpty()) {
                return null;
            }
            DateText date = DateText.of(text);
            LocalDate day = date == null || order == DateOrder.AMBIGUOUS && date.form() == DateText.Form.OPEN ? null : date.day(order);
            if (day == null) {
                throw sheet.wrong(row, AdColumn.DATE, "ads.cell.day", text);
            }
            return day;
        }

        /** Of the row's own column, else of the sign at its spend, else of the header. */
        private void currency(RawRow row) throws UnusableFileException {
            String text = sheet.text(row, AdColumn.CURRENCY);
            Currency told = CurrencyText.of(text);
            if (told == null && !text.isEmpty()) {
                throw sheet.wrong(row, AdColumn.CURRENCY, "ads.cell.currency-unknown", text);
            }
            AdColumn place = text.isEmpty() ? AdColumn.SPEND : AdColumn.CURRENCY;
            if (told == null) {
                told = CurrencyText.of(NumberText.currencySign(sheet.text(row, AdColumn.SPEND)));
            }
            if (told == null) {
                told = CurrencyText.inHeader(sheet.header(AdColumn.SPEND));
            }
            if (told == null) {
                return;
            }
            if (!currency.isEmpty() && !currency.equals(told.getCurrencyCode())) {
                throw sheet.wrong(row, place, "ads.cell.currency", told.getCurrencyCode(), currency);
            }
            currency = told.getCurrencyCode();
        }
    }
}
