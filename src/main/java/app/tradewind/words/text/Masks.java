package app.tradewind.words.text;

/**
 * Takes off disguises inside words: letters of another alphabet that look Latin ({@code FDА} with a
 * Cyrillic A), signs for letters ({@code FD@}, {@code di$infects}) and digits for letters
 * ({@code c4ncer}). Addresses, handles, prices, model numbers and words such as {@code mp3} keep theirs.
 */
final class Masks {

    private static final String LOOKALIKE = "аеорсхукмтвнії" + "οαερτυνκ";
    private static final String LATIN = "aeopcxykmtbhii" + "oaeptuvk";
    /** Before it no letter is of another alphabet. */
    private static final char GREEK = '\u0370';
    private static final String DIGITS = "01345";
    private static final String LETTERS = "oieas";
    /** A word needs that many letters of its own before digits in it are read as letters. */
    private static final int WORD = 5;

    private Masks() { }

    /** Rewrites the first {@code size} characters in place. */
    static void off(char[] chars, int size) {
        for (int i = 0; i < size;) {
            int end = i;
            while (end < size && (Character.isLetterOrDigit(chars[end]) || sign(chars[end]))) {
                end++;
            }
            if (end > i) {
                signs(chars, i, end, size);
                alphabets(chars, i, end);
                digits(chars, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean sign(char c) {
        return c == '@' || c == '$';
    }

    /** One sign after a letter, in a word that no full stop with more letters follows: no address, no price. */
    private static void signs(char[] chars, int from, int end, int size) {
        boolean address = end + 1 < size && chars[end] == '.' && Character.isLetterOrDigit(chars[end + 1]);
        int count = 0;
        boolean digit = false;
        for (int k = from; k < end; k++) {
            count += sign(chars[k]) ? 1 : 0;
            digit |= Character.isDigit(chars[k]);
        }
        if (count != 1 || address || digit) {
            return;
        }
        for (int k = from + 1; k < end; k++) {
            if (sign(chars[k]) && latin(chars[k - 1])) {
                chars[k] = chars[k] == '@' ? 'a' : 's';
            }
        }
    }

    /** Words that mix alphabets are read in Latin letters where the strangers look alike. */
    private static void alphabets(char[] chars, int from, int end) {
        boolean latin = false;
        boolean strange = false;
        for (int k = from; k < end; k++) {
            latin |= latin(chars[k]);
            strange |= chars[k] >= GREEK && LOOKALIKE.indexOf(chars[k]) >= 0;
        }
        for (int k = from; latin && strange && k < end; k++) {
            int known = LOOKALIKE.indexOf(chars[k]);
            chars[k] = known < 0 ? chars[k] : LATIN.charAt(known);
        }
    }

    private static void digits(char[] chars, int from, int end) {
        int letters = 0;
        int digits = 0;
        for (int k = from; k < end; k++) {
            letters += latin(chars[k]) ? 1 : 0;
            boolean masked = DIGITS.indexOf(chars[k]) >= 0 && k > from && k + 1 < end && latin(chars[k - 1]) && latin(chars[k + 1]);
            digits += masked ? 1 : 0;
        }
        if (digits == 0 || letters < WORD || letters + digits < end - from) {
            return;
        }
        for (int k = from; k < end; k++) {
            int known = DIGITS.indexOf(chars[k]);
            chars[k] = known < 0 ? chars[k] : LETTERS.charAt(known);
        }
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
