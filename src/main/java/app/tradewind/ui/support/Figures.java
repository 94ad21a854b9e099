package app.tradewind.ui.support;

import app.tradewind.catalog.Money;
import app.tradewind.words.Lang;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Numbers, money and days for columns and charts, in the reader's language. What is not known is a
 * dash, never a zero; a negative number carries a true minus sign.
 */
public final class Figures {

    /** Stands where nothing applies. */
    public static final String NONE = "—";

    private static final char MINUS = '−';

    private final Lang lang;

    private Figures(Lang lang) {
        this.lang = lang;
    }

    public static Figures in(Lang lang) {
        return new Figures(lang);
    }

    /** Whole pieces, points or rows with grouping: {@code 12,406}. */
    public String whole(double value) {
        return format(value, "#,##0");
    }

    /** At most {@code digits} decimals, as many as given: {@code 13.82}. */
    public String decimal(double value, int digits) {
        return format(value, "#,##0" + (digits > 0 ? "." + "0".repeat(digits) : ""));
    }

    /** With its sign always written: {@code +612}, {@code −186}. */
    public String signed(double value, int digits) {
        String plain = decimal(value, digits);
        return value > 0 && plain.matches(".*[1-9].*") ? "+" + plain : plain;
    }

    /** A share as per cent: {@code 94 %}. */
    public String percent(double share) {
        return Double.isNaN(share) ? NONE : format(share * 100, "#,##0") + (lang == Lang.ZH ? "%" : " %");
    }

    /** An amount without its currency, to as many places as the currency has. */
    public String amount(Money money) {
        if (money == null) {
            return NONE;
        }
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return decimal(money.toDouble(), digits);
    }

    /** An amount with its currency: {@code 18.42 EUR}. */
    public String money(Money money) {
        if (money == null) {
            return NONE;
        }
        return money.currency().equals(Money.UNNAMED) ? amount(money) : amount(money) + " " + money.currency();
    }

    /** An amount where cents do not matter: {@code 3,984 EUR}. */
    public String wholeMoney(Money money) {
        return money == null ? NONE : money.currency().equals(Money.UNNAMED) ? whole(money.toDouble())
                : whole(money.toDouble()) + " " + money.currency();
    }

    /** A near day: {@code 14 Oct}, {@code 10月14日}. */
    public String day(LocalDate day) {
        return date(day, "d MMM", "M月d日");
    }

    /** A day of any year: {@code 14 Oct 2026}, {@code 2026年10月14日}. */
    public String fullDay(LocalDate day) {
        return date(day, "d MMM yyyy", "yyyy年M月d日");
    }

    /** A far day: {@code Jul 2027}, {@code 2027年7月}. */
    public String month(LocalDate day) {
        return date(day, "MMM yyyy", "yyyy年M月");
    }

    /** A moment of a day, for a history: {@code 22 Sep 2026 09:41}. */
    public String dayTime(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(lang == Lang.ZH ? "yyyy年M月d日 HH:mm" : "d MMM yyyy HH:mm", lang.locale()).format(at);
    }

    /** A month under an axis: {@code Jul 26}, {@code 26年7月}. */
    public String shortMonth(LocalDate day) {
        return date(day, "MMM yy", "yy年M月");
    }

    /** A day with its weekday, for a headline: {@code Monday 22 September}, {@code 9月22日 星期一}. */
    public String longDay(LocalDate day) {
        return date(day, "EEEE d MMMM", "M月d日 EEEE");
    }

    private String date(LocalDate day, String english, String chinese) {
        if (day == null) {
            return NONE;
        }
        return DateTimeFormatter.ofPattern(lang == Lang.ZH ? chinese : english, lang.locale()).format(day);
    }

    private String format(double value, String pattern) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(lang.locale());
        symbols.setMinusSign(MINUS);
        String text = new DecimalFormat(pattern, symbols).format(value);
        return text.matches(MINUS + "[0.,]*") ? text.substring(1) : text;
    }
}
