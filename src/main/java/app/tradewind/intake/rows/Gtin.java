package app.tradewind.intake.rows;

/** Check digits of trade item numbers. Source: GS1 General Specifications, section 7.9, "check digit calculations". */
final class Gtin {

    private Gtin() { }

    /** Whether a text has the length and figures of a GTIN-8, -12, -13 or -14 and a check digit that does not fit. */
    static boolean isWrong(String text) {
        int length = text.length();
        if (length != 8 && (length < 12 || length > 14)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int figure = text.charAt(i) - '0';
            if (figure < 0 || figure > 9) {
                return false;
            }
            sum += (length - i) % 2 == 0 ? 3 * figure : figure;
        }
        return sum % 10 != 0;
    }
}
