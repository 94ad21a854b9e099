package app.tradewind.intake.scan;

/** A number of up to fifteen digits with or without a point, read from characters to the last bit. */
final class PlainNumber {

    private static final int MOST_DIGITS = 15;
    /** Powers of ten that a double holds exactly: a whole number by one of them is rounded once, and so rightly (Clinger 1990). */
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private PlainNumber() { }

    /** @return {@code NaN} where it is written in any other way */
    static double of(char[] text, int from, int length) {
        long whole = 0;
        int digits = 0;
        int point = -1;
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                whole = 10 * whole + c - '0';
                digits++;
            } else if (c == '.' && point < 0 && digits > 0) {
                point = digits;
            } else {
                return Double.NaN;
            }
        }
        return digits == 0 || digits > MOST_DIGITS || point == digits ? Double.NaN : point < 0 ? whole : whole / TENS[digits - point];
    }
}
