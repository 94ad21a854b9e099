package app.tradewind.intake.terms;

import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers that belong to people and firms, told from orders, barcodes and parcels by what their issuers fixed:
 * lengths, check digits, punctuation. Shapes without a check digit count only where nothing else is written so.
 */
final class PeopleNumbers {

    static final Pattern IDENTITY = Pattern.compile("\\b[1-9]\\d{5}(?:19|20)\\d{9}[\\dXx]\\b");
    static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b");
    /** With the country before it; China's code of eighteen places; of persons in Spain, Taiwan. */
    static final Pattern CHECKED = Pattern.compile("\\b(DE ?\\d{9}|FR ?\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}|IT ?\\d{11}"
            + "|ES ?[A-Z0-9]\\d{7}[A-Z0-9]|ATU ?\\d{8}|BE ?[01]?\\d{9}|PL ?\\d{10}|GB ?\\d{9}|PT ?\\d{9}"
            + "|[159Y][1239]\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}|[0-9XYZ]\\d{7}-?[A-Z]|[A-Z][12]\\d{8})\\b");
    /** Brazil, Italy, the Netherlands, Mexico, Korea, the United States. */
    static final Pattern SHAPED = Pattern.compile("\\b(\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|\\d{2}\\.\\d{3}\\.\\d{3}/\\d{4}-\\d{2}"
            + "|[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]|NL ?\\d{9}B\\d{2}|[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z0-9]\\d"
            + "|\\d{6}-[1-4]\\d{6}|\\d{3}-\\d{2}-\\d{4})\\b");

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);
    /** Length of an account number by country, from the SWIFT registry of ISO 13616. */
    private static final Map<String, Integer> IBAN_LENGTHS = Stream.of(("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29"
            + " BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21"
            + " HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27"
            + " MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24"
            + " TR26 UA29 VA22 VG24 XK20").split(" "))
            .collect(Collectors.toMap(entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));
    private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CREDIT_MODULUS = 31;
    private static final String SPAIN = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPAIN_FIRMS = "JABCDEFGHI";
    private static final String TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private PeopleNumbers() { }

    /** GB 11643: the last of the eighteen places follows from the others. */
    static boolean isIdentity(String number) {
        return ID_CHECKS.charAt(weighed(number, ID_WEIGHTS) % ID_CHECKS.length())
                == Character.toUpperCase(number.charAt(ID_WEIGHTS.length));
    }

    /** ISO 13616: as long as its country's are; country and check digits moved to the end, by 97 is 1. */
    static boolean isIban(String account) {
        String plain = account.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!Integer.valueOf(plain.length()).equals(IBAN_LENGTHS.get(plain.substring(0, 2)))) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).intValue() == 1;
    }

    /** Whether what {@link #CHECKED} found has the check digit that its issuer demands. */
    static boolean isChecked(String found) {
        String number = found.replace(" ", "").replace("-", "");
        if (number.length() == 18) {
            return isCreditCode(number);
        }
        if (number.length() > 9 && Character.isLetter(number.charAt(1))) {
            return isVat(number.substring(0, 2), number.substring(number.startsWith("ATU") ? 3 : 2));
        }
        return number.length() == 10 ? isTaiwan(number) : isSpain(number);
    }

    private static boolean isVat(String country, String number) {
        return switch (country) {
            case "DE" -> isGerman(number);
            case "FR" -> Long.parseLong(number.substring(0, 2)) == (12 + 3 * (Long.parseLong(number.substring(2)) % 97)) % 97;
            case "IT" -> luhn(number) % 10 == 0;
            case "AT" -> (10 - (luhn(number.substring(0, 7)) + 4) % 10) % 10 == last(number);
            case "BE" -> 97 - Long.parseLong(number.substring(0, number.length() - 2)) % 97
                    == Long.parseLong(number.substring(number.length() - 2));
            case "PL" -> weighed(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(number);
            case "GB" -> isBritish(weighed(number, 8, 7, 6, 5, 4, 3, 2) + Integer.parseInt(number.substring(7)));
            case "PT" -> (11 - weighed(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(number);
            case "ES" -> isSpain(number);
            default -> false;
        };
    }

    private static boolean isBritish(int sum) {
        return sum % 97 == 0 || (sum + 55) % 97 == 0;
    }

    /** ISO 7064, modulus 11,10. */
    private static boolean isGerman(String number) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == last(number);
    }

    /** A person's eight figures and a letter, or a firm's letter, seven figures and a check. */
    private static boolean isSpain(String number) {
        char first = number.charAt(0);
        char end = number.charAt(8);
        if (Character.isDigit(first) || "XYZ".indexOf(first) >= 0) {
            int figures = Integer.parseInt((Character.isDigit(first) ? first : (char) ('0' + "XYZ".indexOf(first)))
                    + number.substring(1, 8));
            return SPAIN.charAt(figures % SPAIN.length()) == end;
        }
        int check = (10 - luhn(number.substring(1, 8) + "0") % 10) % 10;
        return end == '0' + check || end == SPAIN_FIRMS.charAt(check);
    }

    /** The letter stands for two figures in the order in which the island's counties were numbered. */
    private static boolean isTaiwan(String number) {
        int county = 10 + TAIWAN.indexOf(number.charAt(0));
        return (county / 10 + county % 10 * 9 + weighed(number.substring(1), 8, 7, 6, 5, 4, 3, 2, 1) + last(number)) % 10 == 0;
    }

    /** GB 32100; only with a letter in it, since orders may have eighteen figures too. */
    private static boolean isCreditCode(String number) {
        int sum = 0;
        int weight = 1;
        boolean letter = false;
        for (int i = 0; i < number.length() - 1; i++) {
            sum += CREDIT_CODE.indexOf(number.charAt(i)) * weight;
            weight = weight * 3 % CREDIT_MODULUS;
            letter |= Character.isLetter(number.charAt(i));
        }
        return letter && CREDIT_CODE.indexOf(number.charAt(17)) == (CREDIT_MODULUS - sum % CREDIT_MODULUS) % CREDIT_MODULUS;
    }

    /** Every second figure from the right doubled, its own figures added up. */
    private static int luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int figure = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? figure : figure * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }

    private static int weighed(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    private static int last(String number) {
        return number.charAt(number.length() - 1) - '0';
    }
}
