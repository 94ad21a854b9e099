package app.tradewind.intake.rows;

/**
 * Text that some program before us decoded wrongly: the original letters are gone or disguised. It is
 * reported and never repaired, for a repair is a guess.
 */
final class DamagedText {

    private static final String[] CHINESE_DEBRIS = {"\u951F\u65A4\u62F7", "\u70EB\u70EB\u70EB", "\u5C6F\u5C6F\u5C6F"};
    /** Windows-1252 characters of the bytes 80 to 9F, in order; a blank where there is none. */
    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private static final int RUN = 3;

    private DamagedText() { }

    static boolean is(String text) {
        int questions = 0;
        boolean debris = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?') {
                questions++;
                if (questions == RUN && (i < RUN || !Character.isLetterOrDigit(text.charAt(i - RUN)))) {
                    return true;
                }
                continue;
            }
            questions = 0;
            if (c >= 0x80) {
                if (c == '\uFFFD' || disguised(text, i)) {
                    return true;
                }
                debris |= c == '\u65A4' || c == '\u70EB' || c == '\u5C6F';
            }
        }
        return debris && hasChineseDebris(text);
    }

    private static boolean hasChineseDebris(String text) {
        for (String debris : CHINESE_DEBRIS) {
            if (text.contains(debris)) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 that was read as Windows-1252: a lead byte's letter before letters of the bytes that must follow. */
    private static boolean disguised(String text, int at) {
        int lead = text.charAt(at);
        if (lead == 0xC2 || lead == 0xC3) {
            return follows(text, at + 1);
        }
        if (lead == 0xD0 || lead == 0xD1) {
            return follows(text, at + 1) && at + 3 < text.length() && (text.charAt(at + 2) & ~1) == 0xD0 && follows(text, at + 3);
        }
        return lead >= 0xE2 && lead <= 0xEF && follows(text, at + 1) && follows(text, at + 2);
    }

    private static boolean follows(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 0x80 && c <= 0xBF || HIGH.indexOf(c) >= 0;
    }
}
