package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Money;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Questions that several kinds share. */
final class Shared {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<Integer> GTIN_LENGTHS = Set.of(8, 12, 13, 14);
    private static final int TENS = 10;
    private static final int ODD_WEIGHT = 3;

    private Shared() { }

    /** A product number: whole, not damaged, written as it usually is. */
    static <R> List<Rule<R>> sku(Known known, Function<R, String> sku) {
        return List.of(Rule.complete("sku", true, sku),
                Rule.accurate("sku", sku, row -> CellText.hasLostDigits(sku.apply(row)) ? Phrase.of("quality.why.digits-lost") : null),
                spelled(known, "sku", sku, true));
    }

    /** Product and market. */
    static <R> List<Rule<R>> item(Known known, Function<R, String> sku, Function<R, String> market) {
        List<Rule<R>> rules = new ArrayList<>(sku(known, sku));
        rules.add(Rule.complete("market", false, named(market)));
        rules.add(market(market));
        return rules;
    }

    /** A country there is, where one is named. */
    static <R> Rule<R> market(Function<R, String> market) {
        return Rule.accurate("market", named(market),
                row -> COUNTRIES.contains(market.apply(row)) ? null : Phrase.of("quality.why.market"));
    }

    private static <R> Function<R, String> named(Function<R, String> market) {
        return row -> market.apply(row).equals(Known.NOWHERE) ? "" : market.apply(row);
    }

    /** Written as the same thing usually is. */
    static <R> Rule<R> spelled(Known known, String field, Function<R, String> text, boolean weighs) {
        return Rule.consistent(field, weighs, text, row -> {
            String usual = known.usual(field, text.apply(row));
            return usual.equals(text.apply(row)) ? null : Phrase.of("quality.why.spelled", usual);
        });
    }

    /** A product that listings or terms have. */
    static <R> Rule<R> product(Known known, Function<R, String> sku) {
        return Rule.consistent("sku", false, sku, row -> known.isProduct(sku.apply(row)) ? null : Phrase.of("quality.why.no-product"));
    }

    /** Not after today. */
    static <R> Rule<R> past(Known known, Function<R, LocalDate> day) {
        return Rule.consistent("date", true, day,
                row -> day.apply(row).isAfter(known.today()) ? Phrase.of("quality.why.future", known.today()) : null);
    }

    /** An amount above zero. */
    static <R> Rule<R> positive(String column, Function<R, Money> money) {
        return Rule.accurate(column, money, row -> money.apply(row).amount().signum() > 0 ? null : Phrase.of("quality.why.not-positive"));
    }

    /** An amount that says of which currency it is. */
    static <R> Rule<R> currency(Function<R, Money> money) {
        return Rule.accurate("currency", money,
                row -> money.apply(row).currency().equals(Money.UNNAMED) ? Phrase.of("quality.why.currency") : null);
    }

    /** Whether two positive figures are further apart than so many times. */
    static boolean apart(double a, double b, double times) {
        return a > 0 && b > 0 && Math.max(a / b, b / a) > times;
    }

    /** Whether the last digit is the one that GS1 prescribes (General Specifications, 7.9). Length 8, 12, 13 or 14. */
    static boolean gtin(String barcode) {
        if (!GTIN_LENGTHS.contains(barcode.length()) || !barcode.chars().allMatch(c -> c >= '0' && c <= '9')) {
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
