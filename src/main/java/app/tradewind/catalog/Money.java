package app.tradewind.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of one currency. Sums of different currencies do not exist: adding them is a bug, and a
 * missing exchange rate never counts as one.
 *
 * @param amount exact; not rounded unless {@link #rounded()} is asked for
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** ISO 4217 code for "no currency": amounts of a table that does not name one. */
    public static final Currency UNNAMED = Currency.getInstance("XXX");

    private static final int UNNAMED_DIGITS = 2;

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** Leaves an engine: a computed figure becomes money, rounded half up to the currency's minor unit. */
    public static Money ofComputed(double amount, Currency currency) {
        return new Money(BigDecimal.valueOf(amount), currency).rounded();
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Rounded half up to the minor unit: cents for USD, none for JPY, two places where no currency is named. */
    public Money rounded() {
        int digits = currency.getDefaultFractionDigits();
        return new Money(amount.setScale(digits < 0 ? UNNAMED_DIGITS : digits, RoundingMode.HALF_UP), currency);
    }

    public double toDouble() {
        return amount.doubleValue();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** Plain figures and the code, {@code 1234.50 USD}: for logs and messages, not for a column. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + currency + " and " + other.currency);
        }
        return other;
    }
}
