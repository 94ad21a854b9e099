package app.tradewind.intake.quality.rules.checks;

import java.util.Set;

/** Whether a barcode's last digit is the one that GS1 prescribes (General Specifications, 7.9). Length 8, 12, 13 or 14. */
final class CheckDigit {

    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);
    private static final int TENS = 10;
    private static final int ODD_WEIGHT = 3;

    private CheckDigit() { }

    static boolean isRight(String barcode) {
        if (!LENGTHS.contains(barcode.length()) || !barcode.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < barcode.length(); i++) {
            int digit = barcode.charAt(barcode.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? ODD_WEIGHT * digit : digit;
        }
        return (TENS - sum % TENS) % TENS == barcode.charAt(barcode.length() - 1) - '0';
    }
}
