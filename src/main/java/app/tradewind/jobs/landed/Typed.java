package app.tradewind.jobs.landed;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Figures as persons type them: {@code 4.20}, {@code 40 CNY}, {@code 2.7 %}. A comma is refused: it is a point to some and a thousand to others. */
final class Typed {

    private static final int HUNDREDTHS = 2;
    private static final int MOST_FIGURES = 15;

    private Typed() { }

    /** Without blanks around, full-width figures as plain ones, currency codes in capitals. */
    static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** @param usual currency of an amount that names none */
    static Optional<Money> money(String typed, Currency usual) {
        String[] parts = plain(typed).split("\\s+|(?<=[0-9.])(?=[A-Z])", 2);
        try {
            Currency currency = parts.length == 1 ? usual : Currency.getInstance(parts[1].strip());
            return number(parts[0]).map(number -> new Money(number, currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code 2.7 %} and {@code 2.7} as 0.027. */
    static Optional<BigDecimal> share(String typed) {
        String text = plain(typed);
        return number(text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text)
                .map(number -> number.movePointLeft(HUNDREDTHS));
    }

    static Optional<Integer> count(String typed) {
        String text = plain(typed);
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MOST_FIGURES && text.matches("[0-9]+(\\.[0-9]+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
