package app.tradewind.intake.terms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.function.Predicate;

/**
 * People's data in the text of a cell, known by its form: e-mail addresses, telephone numbers, identity, tax
 * and account numbers by their check digits, postal addresses and, as the whole of a cell, what looks like a
 * name.
 */
public final class PeopleText {

    /** What stands in the place of a person's data. */
    public static final String MASK = "***";

    private static final int DIGITS = 7;
    private static final int LONGEST_NAME = 40;
    private static final int HAN_NAME = 4;

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}");
    /** With a plus, a country and at least nine figures in all. */
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9](?:[ ().-]{0,2}\\d){8,14}");
    /** A Chinese mobile; with an area code that begins with 0; as in North America. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ().-]{6,18}\\d|\\b1[3-9]\\d{9}\\b"
            + "|\\b1[3-9]\\d[ -]\\d{4}[ -]\\d{4}\\b|\\b0\\d{1,4}[ /-]\\d{3,4}[ -]?\\d{3,5}\\b"
            + "|\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}\\b|\\b\\d{3}[.-]\\d{3}[.-]\\d{4}\\b"
);
    /** After a word that says so; the group is the number. */
    private static final Pattern LED = Pattern.compile(
            "(?i:tel|phone|mobile|whatsapp|fax|电话|手机|微信)[.:： ]{0,2}(\\d[\\d ().-]{5,16}\\d)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'-]+(?: \\p{Lu}\\.?)?(?: (?:van|von|de|der|den|da|dos|del|di|la|le|bin))*"
            + "(?: \\p{Lu}[\\p{Ll}'-]+){1,2}");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢"
            + "張劉陳楊黃趙吳孫馬羅鄭謝許鄧韓馮蕭蔣葉蘇魏呂盧";
    private static final String COMPOUND = "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 歐陽 司馬 諸葛 東方";

    private PeopleText() { }

    /** The text with addresses to reach and numbers of people masked; the same object where there are none. */
    public static String mask(String text) {
        if (!mayHold(text)) {
            return text;
        }
        return mask(text, DigitRuns.of(text));
    }

    /** @param runs what the text may hold; the patterns for nothing else are tried */
    static String mask(String text, DigitRuns runs) {
        String masked = replaced(inProduct(text, runs), PeopleNumbers.CHECKED, PeopleNumbers::isChecked);
        masked = replaced(masked, PeopleNumbers.SHAPED, match -> true);
        masked = runs.phone() ? replaced(masked, PHONE, match -> true) : masked;
        return replaced(masked, LED, match -> true);
    }

    /**
     * The same for a text about a product, where figures are mostly models and sizes: only what can be
     * nothing else is masked.
     */
    public static String maskInProduct(String text) {
        return mayHold(text) ? inProduct(text, DigitRuns.of(text)) : text;
    }

    /** The same for a note that anybody wrote about an order: one that has a postal address is masked whole. */
    public static String maskNote(String text) {
        return AddressText.isIn(text) ? MASK : mask(text);
    }

    /** The same for a product or order number: nothing but e-mail addresses, and every figure stays. */
    public static String maskInIdentifier(String text) {
        return text.indexOf('@') < 0 ? text : replaced(text, EMAIL, match -> true);
    }

    /** A cell ready to be quoted: masked whole where all of it is a person's. */
    public static String quoted(String cell) {
        return looksLikeName(cell) ? MASK : maskNote(cell);
    }

    /** Whether a whole cell is a person's: an address to reach, a number, or what looks like a name. */
    public static boolean isPersonal(String cell) {
        return mask(cell).equals(MASK) || looksLikeName(cell) || AddressText.isIn(cell);
    }

    private static String inProduct(String text, DigitRuns runs) {
        String masked = runs.address() ? maskInIdentifier(text) : text;
        masked = runs.identity() ? replaced(masked, PeopleNumbers.IDENTITY, PeopleNumbers::isIdentity) : masked;
        masked = runs.account() ? replaced(masked, PeopleNumbers.IBAN, PeopleNumbers::isIban) : masked;
        return runs.phone() ? replaced(masked, ABROAD, match -> true) : masked;
    }

    private static boolean looksLikeName(String cell) {
        if (cell.length() <= HAN_NAME && cell.length() > 1 && (SURNAMES.indexOf(cell.charAt(0)) >= 0
                || COMPOUND.contains(cell.substring(0, 2)))) {
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
            int group = found.groupCount();
            if (really.test(found.group(group))) {
                masked = masked == null ? new StringBuilder() : masked;
                masked.append(text, from, found.start(group)).append(MASK);
                from = found.end(group);
            }
        }
        return masked == null ? text : masked.append(text.substring(from)).toString();
    }
}
