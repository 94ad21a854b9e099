package app.tradewind.intake.terms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * People's data in the text of a cell, known by its form: e-mail addresses, telephone numbers, Chinese
 * identity numbers and IBANs by their check digits, and, as the whole of a cell, what looks like a name.
 */
public final class PeopleText {

    /** What stands in the place of a person's data. */
    public static final String MASK = "***";

    private static final int DIGITS = 7;
    private static final int LONGEST_NAME = 40;
    private static final int HAN_NAME = 4;
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern IDENTITY = Pattern.compile("\\b[1-9]\\d{5}(19|20)\\d{9}[\\dXx]\\b");
    private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,4})?\\b");
    /** With a plus and a country; a Chinese mobile; with an area code that begins with 0; as in North America. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ().-]{6,18}\\d|\\b1[3-9]\\d{9}\\b"
            + "|\\b1[3-9]\\d[ -]\\d{4}[ -]\\d{4}\\b|\\b0\\d{1,4}[ /-]\\d{3,4}[ -]?\\d{3,5}\\b"
            + "|\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}\\b|\\b\\d{3}[.-]\\d{3}[.-]\\d{4}\\b");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'-]+( \\p{Lu}\\.?)?( \\p{Lu}[\\p{Ll}'-]+){1,2}");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢";

    private PeopleText() { }

    /** The text with e-mail addresses, telephone, identity and account numbers masked; the same object where there are none. */
    public static String mask(String text) {
        if (!mayHold(text)) {
            return text;
        }
        return mask(text, DigitRuns.of(text));
    }

    /** @param runs what the text may hold; the patterns for nothing else are tried */
    static String mask(String text, DigitRuns runs) {
        String masked = runs.address() ? replaced(text, EMAIL, match -> true) : text;
        masked = runs.identity() ? replaced(masked, IDENTITY, PeopleText::isIdentity) : masked;
        masked = runs.account() ? replaced(masked, IBAN, PeopleText::isIban) : masked;
        return runs.phone() ? replaced(masked, PHONE, match -> true) : masked;
    }

    /** Whether a whole cell is a person's: an address to reach, a number, or what looks like a name. */
    public static boolean isPersonal(String cell) {
        return mask(cell).equals(MASK) || looksLikeName(cell);
    }

    private static boolean looksLikeName(String cell) {
        if (cell.length() <= HAN_NAME && cell.length() > 1 && SURNAMES.indexOf(cell.charAt(0)) >= 0) {
            return cell.codePoints().allMatch(Character::isIdeographic);
        }
        return cell.length() <= LONGEST_NAME && NAME.matches(cell);
    }

    /** A quick look: without an at sign and without so many digits there is nothing to mask. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c >= '0' && c <= '9' && ++digits >= DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static String replaced(String text, Pattern pattern, Predicate<String> really) {
        Matcher found = pattern.matcher(text);
        StringBuilder masked = null;
        int from = 0;
        while (found.find()) {
            if (really.test(found.group())) {
                masked = masked == null ? new StringBuilder() : masked;
                masked.append(text, from, found.start()).append(MASK);
                from = found.end();
            }
        }
        return masked == null ? text : masked.append(text.substring(from)).toString();
    }

    /** GB 11643: the last of the eighteen places follows from the others. */
    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % ID_CHECKS.length()) == Character.toUpperCase(number.charAt(ID_WEIGHTS.length));
    }

    /** ISO 13616: country and check digits moved to the end, letters as numbers, the rest by 97 is 1. */
    private static boolean isIban(String account) {
        String plain = account.replace(" ", "").toUpperCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).intValue() == 1;
    }
}
