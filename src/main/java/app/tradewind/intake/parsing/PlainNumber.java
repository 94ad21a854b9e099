package app.tradewind.intake.parsing;

import app.tradewind.intake.parsing.NumberText.Shape;
import java.math.BigDecimal;

/**
 * The short way for numbers as programs write them: ASCII figures, perhaps {@code -} before and one point
 * with figures on both sides. Gives what {@link NumberText} would give, or says that it has to be asked.
 */
final class PlainNumber {

    private static final int MOST_FIGURES = 18;
    private static final int GROUP = 3;
    private static final int NONE = -1;

    private PlainNumber() { }

    /** @return {@code null} where the text is not of this form */
    static Shape shape(String text) {
        int point = point(text);
        if (point == NONE) {
            return null;
        }
        if (point == text.length()) {
            return Shape.PLAIN;
        }
        int start = text.charAt(0) == '-' ? 1 : 0;
        int whole = point - start;
        boolean either = text.length() - point - 1 == GROUP && whole <= GROUP && text.charAt(start) != '0';
        return either ? Shape.EITHER : Shape.POINT;
    }

    /** With the point as decimal point. @return {@code null} where the text is not of this form */
    static BigDecimal value(String text) {
        int point = point(text);
        if (point == NONE) {
            return null;
        }
        boolean negative = text.charAt(0) == '-';
        long figures = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            if (i != point) {
                figures = figures * 10 + text.charAt(i) - '0';
            }
        }
        return BigDecimal.valueOf(negative ? -figures : figures, Math.max(0, text.length() - point - 1));
    }

    /** Place of the point, the text's length where it has none, {@link #NONE} where it is not of this form. */
    private static int point(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > MOST_FIGURES) {
            return NONE;
        }
        int point = length;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point == length && i > start && i + 1 < length) {
                point = i;
            } else if (c < '0' || c > '9') {
                return NONE;
            }
        }
        return point;
    }
}
