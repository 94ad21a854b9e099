package app.tradewind.intake.bytes;

/**
 * Texts of one column. One that stood there a short while ago comes as the same object: a status or a
 * product number is then made, hashed and read once, not a million times. Gives up where hardly any comes
 * again, as in a column of order numbers.
 */
public final class ColumnTexts {

    private static final int FIRST_SLOTS = 16;
    private static final int SLOTS = 512;
    private static final int LONGEST = 48;
    private static final int TRIAL = 2_000;

    private String[] known = new String[FIRST_SLOTS];
    private int asked;
    private int met;

    /** The characters from {@code offset} on as a text. */
    public String text(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST || known == null) {
            return new String(buffer, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & known.length - 1;
        String text = known[slot];
        asked++;
        if (text != null && same(text, buffer, offset, length)) {
            met++;
            return text;
        }
        text = new String(buffer, offset, length);
        known[slot] = text;
        if (asked - met > TRIAL) {
            widenOrGiveUp();
        }
        return text;
    }

    private void widenOrGiveUp() {
        if (known.length < SLOTS) {
            known = new String[SLOTS];
        } else if (met < asked / 2) {
            known = null;
        }
        asked = 0;
        met = 0;
    }

    private static boolean same(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
