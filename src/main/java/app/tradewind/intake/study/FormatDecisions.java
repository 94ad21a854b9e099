package app.tradewind.intake.study;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout.Settled;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CurrencyText;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.parsing.NumberStyle;
import java.util.Currency;
import java.util.List;

/**
 * Decides how each column is written. What all its rows show counts most; where they leave it open, a
 * person's word, then a currency without fractions, then the platform's custom, then the file's other
 * columns; else it stays ambiguous.
 */
public final class FormatDecisions {

    /** Windows for Japan and Korea shows it as the sign of yen or won. */
    private static final String BACKSLASH = "\\";

    private final List<ColumnStudy> columns;
    private final Settled settled;
    private final NumberStyle toldNumbers;
    private final DateOrder toldDays;
    private boolean yearsMayStandFirst;

    public FormatDecisions(List<ColumnStudy> columns, Settled settled, NumberStyle toldNumbers, DateOrder toldDays) {
        this.columns = columns;
        this.settled = settled;
        this.toldNumbers = toldNumbers;
        this.toldDays = toldDays;
    }

    /** @param currency of the column, {@code null} where not known */
    public NumberStyle numbers(ColumnStudy column, Currency currency) {
        NumberStyle shown = column.numbers().style();
        if (shown == NumberStyle.PLAIN) {
            return NumberStyle.POINT;
        }
        boolean whole = currency != null && CurrencyText.isWhole(currency) && column.numbers().mayBeWhole();
        if (whole && column.numbers().whole() == NumberStyle.WHOLE) {
            return NumberStyle.WHOLE;
        }
        if (shown != NumberStyle.AMBIGUOUS) {
            return shown;
        }
        if (toldNumbers != null) {
            return toldNumbers;
        }
        if (column.numbers().mixed()) {
            return NumberStyle.AMBIGUOUS;
        }
        if (whole) {
            return column.numbers().whole();
        }
        NumberStyle custom = settled.numbers() == null ? elsewhere(column) : settled.numbers();
        return custom == null || surprises(column, custom, currency) ? NumberStyle.AMBIGUOUS : custom;
    }

    /**
     * Whether this style would give three decimals to amounts of money, whose currency has none or two, or to
     * pieces beside which others have none: then a mark that groups is as likely.
     */
    private static boolean surprises(ColumnStudy column, NumberStyle style, Currency currency) {
        boolean usual = column.field().type() == ValueType.MONEY
                ? currency != null && currency.getDefaultFractionDigits() > 2 : !column.numbers().hasPlain();
        return !usual && column.numbers().surprises(style);
    }

    /** The file is of a country where people write the year first: {@code 26/9/4} is not taken for a day in 2004 unasked. */
    public FormatDecisions whereYearsStandFirst(boolean so) {
        yearsMayStandFirst = so;
        return this;
    }

    public DateOrder days(ColumnStudy column) {
        DateOrder shown = column.days().order();
        if (shown != DateOrder.YEAR_FIRST && yearsMayStandFirst && column.days().mayBeYearFirst()) {
            return toldDays == null ? DateOrder.AMBIGUOUS : toldDays;
        }
        if (shown != DateOrder.AMBIGUOUS) {
            return shown;
        }
        if (toldDays != null) {
            return toldDays;
        }
        if (settled.days().always() != null) {
            return settled.days().always();
        }
        return settled.days().halves() != null && column.days().halves() ? settled.days().halves() : witnessed();
    }

    /** The order of days in other columns, which a file writes the same way. */
    private DateOrder witnessed() {
        return columns.stream().filter(column -> column.days().days() > column.days().others()).map(column -> column.days().order())
                .filter(order -> order == DateOrder.DAY_FIRST || order == DateOrder.MONTH_FIRST)
                .reduce((one, other) -> one == other ? one : DateOrder.AMBIGUOUS).orElse(DateOrder.AMBIGUOUS);
    }

    /**
     * The currency that a column's header or signs name. The sign of yuan and yen means yen under Japanese
     * headers and yuan under Chinese ones.
     *
     * @param headers all headers, for their script
     * @return {@code null} where they name none or leave it open
     */
    public static Currency currency(ColumnStudy column, String header, String headers) {
        Currency named = CurrencyText.inHeader(header);
        if (named != null) {
            return named;
        }
        if (column.unit() != null || column.numbers().severalSigns()) {
            return column.unit();
        }
        String sign = column.numbers().currencySign();
        if (sign.equals(BACKSLASH)) {
            return Currency.getInstance(headers.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? "KRW" : "JPY");
        }
        if (!CurrencyText.isYenOrYuan(sign) && header.indexOf('\u00A5') < 0 && header.indexOf('\uFFE5') < 0) {
            return null;
        }
        if (headers.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30FF)) {
            return Currency.getInstance("JPY");
        }
        return headers.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF) ? Currency.getInstance("CNY") : null;
    }

    private NumberStyle elsewhere(ColumnStudy asked) {
        NumberStyle all = null;
        for (ColumnStudy column : columns) {
            NumberStyle style = column.numbers().style();
            if (column != asked && (style == NumberStyle.POINT || style == NumberStyle.COMMA)) {
                if (all != null && all != style) {
                    return null;
                }
                all = style;
            }
        }
        return all;
    }
}
