package app.tradewind.intake.quality.rules.checks;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;

/** What cells say, compared. */
public final class Values {

    private Values() { }

    /** Nothing, or a text of blanks. */
    public static boolean isBlank(Object value) {
        return value == null || value instanceof CharSequence && value.toString().isBlank();
    }

    public static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The number or the amount, {@code NaN} where it is none. */
    static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : value instanceof Money money ? money.toDouble() : Double.NaN;
    }

    /** Amounts of two currencies are not. */
    static boolean comparable(Object value, Object other) {
        return !(value instanceof Money a && other instanceof Money b) || a.currency().equals(b.currency());
    }

    /** Whether an amount says of which currency it is. */
    static boolean isNamed(Object value) {
        return value instanceof Money money && !money.currency().equals(Money.UNNAMED);
    }

    static boolean same(Object value, Object other) {
        return value instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : text(value).equals(text(other));
    }
}
