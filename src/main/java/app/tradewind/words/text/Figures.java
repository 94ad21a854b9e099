package app.tradewind.words.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Figures in folded text: digits with the separators of any country, Chinese numerals, number words.
 * {@code 1,500} is a thousand and a half thousand, {@code 1,5} one and a half.
 */
public final class Figures {

    private static final int LONGEST = 24;
    private static final int MOST_GROUPS = 6;
    private static final int WORD_LETTERS = 14;
    private static final int WORDS = 4;
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
    private static final String SCALES = "十百千万亿";

    /**
     * @param start its first character
     * @param value in the unit that follows
     */
    public record Figure(int start, double value) { }

    private Figures() { }

    /** The figure that ends before {@code at}, a blank between at most, or {@code null} where none does. */
    public static Figure before(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 2 && " +".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        char last = text.charAt(end - 1);
        if (isDigit(last)) {
            return digits(text, end, 1);
        }
        if (NUMERALS.indexOf(last) >= 0) {
            return numerals(text, end);
        }
        return Borders.bordered(last) || last >= '\uAC00' && last <= '\uD7AF' ? words(text, end) : null;
    }

    /** The value of a text that is a figure and nothing else, {@code NaN} for any other. */
    public static double plain(String text) {
        String tight = text.strip();
        Figure figure = tight.isEmpty() || !isDigit(tight.charAt(tight.length() - 1)) ? null : digits(tight, tight.length(), 1);
        return figure == null || figure.start > 0 ? Double.NaN : figure.value;
    }

    /** Thousands stand in threes behind one kind of separator; any other single point or comma is a decimal one. */
    private static Figure digits(String text, int end, double scale) {
        return digits(text, end, scale, MOST_GROUPS);
    }

    private static Figure digits(String text, int end, double scale, int groups) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isDigit(text.charAt(start - 1))) {
            start--;
        }
        String whole = text.substring(start, end);
        char mark = start > 1 ? text.charAt(start - 1) : 0;
        if (".,' ".indexOf(mark) < 0 || !isDigit(text.charAt(start - 2))) {
            return standing(text, start, Double.parseDouble(whole) * scale);
        }
        int head = start - 1;
        while (head > 0 && end - head < LONGEST && isDigit(text.charAt(head - 1))) {
            head--;
        }
        String before = text.substring(head, start - 1);
        if (groups > 0 && whole.length() == 3 && before.length() <= 3 && (mark != '.' && mark != ',' || !before.equals("0"))) {
            Figure more = digits(text, start - 1, 1, groups - 1);
            if (more != null && more.start <= head) {
                return standing(text, more.start, (more.value * 1000 + Double.parseDouble(whole)) * scale);
            }
            return standing(text, head, Double.parseDouble(before + whole) * scale);
        }
        if (mark == ' ' || mark == '\'') {
            return standing(text, start, Double.parseDouble(whole) * scale);
        }
        return standing(text, head, Double.parseDouble(before + '.' + whole) * scale);
    }

    /** Digits that cling to a Latin letter or another figure are a model's name: {@code H13}, {@code 5.1.2}. */
    private static Figure standing(String text, int start, double value) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean clings = Borders.bordered(before) || start > 1 && ".,".indexOf(before) >= 0 && isDigit(text.charAt(start - 2));
        return clings ? null : new Figure(start, value);
    }

    private static Figure numerals(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        String written = text.substring(start, end);
        if (start > 0 && isDigit(text.charAt(start - 1)) && written.length() == 1 && SCALES.indexOf(written.charAt(0)) >= 0) {
            return digits(text, start, scale(written.charAt(0)));
        }
        return new Figure(start, value(written));
    }

    /** {@code 三万五千二百}: each numeral waits for its scale, each small scale for the next great one. */
    private static double value(String written) {
        double all = 0;
        double part = 0;
        double digit = 0;
        for (char c : written.toCharArray()) {
            double scale = scale(c);
            if (scale == 0) {
                int at = NUMERALS.indexOf(c);
                digit = digit * 10 + (at <= 1 ? 0 : at == 2 ? 1 : at <= 4 ? 2 : at - 2);
            } else if (scale < 10_000) {
                part += Math.max(1, digit) * scale;
                digit = 0;
            } else {
                all += (part + digit) * scale;
                part = 0;
                digit = 0;
            }
        }
        return all + part + digit;
    }

    private static double scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** {@code two thousand five hundred}: as many words as are numbers, the nearest to the unit last. */
    private static Figure words(String text, int end) {
        Deque<Double> values = new ArrayDeque<>();
        int start = end;
        int from = end;
        while (values.size() < WORDS && from > 0) {
            int first = from;
            while (first > 0 && from - first <= WORD_LETTERS && Character.isLetter(text.charAt(first - 1))) {
                first--;
            }
            double value = NumberWords.of(text.substring(first, from));
            if (Double.isNaN(value)) {
                break;
            }
            values.addFirst(value);
            start = first;
            from = first > 0 && text.charAt(first - 1) == ' ' ? first - 1 : 0;
        }
        return values.isEmpty() ? null : new Figure(start, sum(values));
    }

    private static double sum(Iterable<Double> values) {
        double all = 0;
        double part = 0;
        for (double value : values) {
            if (value >= THOUSAND) {
                all += Math.max(1, part) * value;
                part = 0;
            } else {
                part = value == HUNDRED ? Math.max(1, part) * HUNDRED : part + value;
            }
        }
        return all + part;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
