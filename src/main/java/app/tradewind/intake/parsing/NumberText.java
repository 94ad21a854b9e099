package app.tradewind.intake.parsing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * A text that may be a number: its sign, currency and per-cent marks taken off, its separators looked
 * at but not yet decided. Grouping by comma, point, apostrophe, space and the Indian way are known.
 */
public final class NumberText {

    /** What the separators of one text tell. */
    enum Shape { PLAIN, POINT, COMMA, EITHER, BAD }

    private static final Set<String> PIECES = Set.of(
            "pcs", "pc", "\u4EF6", "\u4E2A", "\u5957", "\u53EA", "\u53F0", "\u5929", "day", "days", "x",
            "st\u00FCck", "stk", "stk.", "st.", "unit", "units", "un.", "uds", "pz", "ud.", "\u500B", "\u70B9", "\u5F20", "\u53CC", "\u5305", "\u76D2",
            "\u74F6", "\u6761", "\u652F", "\u628A", "\u672C", "\u5BF9", "ea", "set", "sets", "pieces", "piece");

    private static final int LONGEST_MARK = 7;

    private final String core;
    private final boolean negative;
    private final String mark;
    private final Shape shape;

    private NumberText(String core, boolean negative, String mark) {
        this.core = core;
        this.negative = negative;
        this.mark = mark;
        this.shape = Separators.shape(core);
    }

    /** Looks at a text. @return {@code null} where it is no number in any style */
    public static NumberText of(String raw) {
        String text = CellText.unwrapped(CellText.fold(raw));
        int first = 0;
        int last = text.length() - 1;
        while (first <= last && !digit(text.charAt(first))) {
            first++;
        }
        while (last >= first && !digit(text.charAt(last))) {
            last--;
        }
        if (first > last) {
            return null;
        }
        if (first > 0 && isPoint(text.charAt(first - 1)) && (first == 1 || !Character.isLetter(text.charAt(first - 2)))) {
            first--;
        }
        int end = rounded(text, last);
        NumberText number = end == last ? around(text, first, last, text.substring(first, last + 1))
                : around(text, first, end, text.substring(first, last + 1) + (text.charAt(last + 1) == '/' ? "" : text.charAt(last + 1) + "00"));
        return number == null || number.shape == Shape.BAD ? null : number;
    }

    /**
     * The number that a text says in a column's style.
     *
     * @return {@code null} where it is no number, or does not fit the style
     */
    public static BigDecimal value(String text, NumberStyle style) {
        BigDecimal plain = style == NumberStyle.COMMA || style == NumberStyle.WHOLE ? null : PlainNumber.value(text);
        if (plain != null) {
            return plain;
        }
        NumberText number = of(text);
        return number == null ? null : number.value(style);
    }

    /** Whether a text has a mark between its figures, and none of them is a decimal mark beyond doubt. */
    public static boolean isGroupedAtMost(String text) {
        Shape plain = PlainNumber.shape(text);
        if (plain != null) {
            return plain == Shape.EITHER;
        }
        NumberText number = of(text);
        return number != null && number.shape != Shape.PLAIN && number.mayBeWhole();
    }

    /** The currency sign or code around a text's digits; empty where it has none or is no number. */
    public static String currencySign(String text) {
        NumberText number = PlainNumber.shape(text) == null ? of(text) : null;
        return number == null ? "" : number.currencySign();
    }

    /** Where a dash stands for no cents, {@code 19.-}, {@code 1.234,--}, {@code 500/-}, its end; else {@code last}. */
    private static int rounded(String text, int last) {
        int end = last + 2;
        if (end >= text.length() || text.charAt(end) != '-' || !isPoint(text.charAt(last + 1)) && text.charAt(last + 1) != '/') {
            return last;
        }
        return end + 1 < text.length() && text.charAt(end + 1) == '-' ? end + 1 : end;
    }

    private static NumberText around(String text, int first, int last, String core) {
        boolean negative = false;
        int brackets = 0;
        StringBuilder marks = null;
        for (int i = 0; i < text.length(); i++) {
            if (i == first) {
                i = last;
                continue;
            }
            char c = text.charAt(i);
            if (c == '-' || isTriangle(c) && i < first) {
                if (negative) {
                    return null;
                }
                negative = true;
            } else if (c == '(' || c == ')') {
                brackets++;
            } else if (c != ' ' && c != '+' && !(c == '>' && i == 0)) {
                marks = (marks == null ? new StringBuilder() : marks).append(c);
            }
        }
        String mark = marks == null ? "" : marks.toString();
        if (!mark.isEmpty() && !isKnown(mark) || brackets == 1 || brackets > 2) {
            return null;
        }
        return new NumberText(core, negative || brackets == 2, mark);
    }

    /** The currency sign or code around the digits, or empty. */
    public String currencySign() {
        return mark.equals("%") || PIECES.contains(mark.toLowerCase(Locale.ROOT)) ? "" : mark;
    }

    public boolean isPercent() {
        return mark.equals("%");
    }

    Shape shape() {
        return shape;
    }

    /** How many decimals the text has for sure: 0 of {@code 1.234.567}, and of {@code 1,234}, which leaves it open. */
    int decimals() {
        int mark = switch (shape) {
            case POINT -> core.lastIndexOf('.');
            case COMMA -> core.lastIndexOf(',');
            default -> -1;
        };
        return mark < 0 ? 0 : core.length() - mark - 1;
    }

    /** Whether it may be a whole number whose marks only group. */
    public boolean mayBeWhole() {
        return decimals() == 0;
    }

    /**
     * The number in a column's style.
     *
     * @return {@code null} where the text does not fit the style
     */
    public BigDecimal value(NumberStyle style) {
        if (style == NumberStyle.WHOLE) {
            return mayBeWhole() ? figures('\0') : null;
        }
        boolean comma = style == NumberStyle.COMMA;
        if (shape == Shape.POINT && comma || shape == Shape.COMMA && !comma) {
            return null;
        }
        return figures(comma ? ',' : '.');
    }

    private BigDecimal figures(char decimal) {
        StringBuilder digits = new StringBuilder(core.length() + 1);
        if (negative) {
            digits.append('-');
        }
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (digit(c)) {
                digits.append(c);
            } else if (c == decimal) {
                digits.append('.');
            }
        }
        return new BigDecimal(digits.toString());
    }

    private static boolean isKnown(String mark) {
        return mark.equals("%") || mark.length() <= LONGEST_MARK
                && (CurrencyText.isSign(mark) || PIECES.contains(mark.toLowerCase(Locale.ROOT)));
    }

    /** Japan's accounts write them before what is below zero. */
    private static boolean isTriangle(char c) {
        return c == '\u25B2' || c == '\u25B3';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
