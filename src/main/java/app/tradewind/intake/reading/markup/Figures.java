package app.tradewind.intake.reading.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Values as XML workbooks write them, as texts that all containers share. */
final class Figures {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;

    private Figures() { }

    /** Fifteen figures with a point; what is no number, or a monstrous one, stays as it is. */
    static String plain(String value) {
        if (value.length() > LONGEST) {
            return value;
        }
        try {
            BigDecimal exact = new BigDecimal(value.strip());
            if (Math.abs((long) exact.scale()) > LONGEST || exact.precision() - exact.scale() > 15) {
                return value;
            }
            BigDecimal shown = exact.round(SHOWN);
            return (shown.scale() > 0 ? shown.stripTrailingZeros() : shown).toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** ISO 8601 without midnight and without fractions of a second. */
    static String day(String value) {
        int point = value.indexOf('.');
        String whole = point > 0 ? value.substring(0, point) : value;
        return whole.endsWith("T00:00:00") ? whole.substring(0, whole.length() - 9) : whole;
    }
}
