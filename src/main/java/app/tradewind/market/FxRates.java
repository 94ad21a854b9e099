package app.tradewind.market;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The seller's dated exchange rates. A rate that is missing blocks the sum that needs it: it never
 * counts as one. A rate is used from its day on; one in the other direction is inverted, and two rates
 * are chained where they share a currency.
 */
public final class FxRates {

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private final List<FxRate> newestFirst;

    public FxRates(List<FxRate> rates) {
        newestFirst = rates.stream().filter(rate -> rate.rate().signum() > 0)
                .sorted(Comparator.comparing(FxRate::day).reversed()).toList();
    }

    /**
     * A rate and the day it is of; of two chained ones the older day.
     *
     * @param rate units of the one currency for one of the other
     */
    public record Quote(BigDecimal rate, LocalDate day) { }

    /**
     * How many units of {@code to} one unit of {@code from} is on a day.
     *
     * @param oldest rates before this day do not count
     */
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day, LocalDate oldest) {
        return quote(from, to, day, oldest).map(Quote::rate);
    }

    /** The same with the day of the rate. */
    public Optional<Quote> quote(Currency from, Currency to, LocalDate day, LocalDate oldest) {
        if (from.equals(to)) {
            return Optional.of(new Quote(BigDecimal.ONE, day));
        }
        List<FxRate> usable = newestFirst.stream()
                .filter(rate -> !rate.day().isAfter(day) && !rate.day().isBefore(oldest)).toList();
        return direct(usable, from, to).or(() -> usable.stream()
                .flatMap(rate -> List.of(rate.from(), rate.to()).stream())
                .filter(via -> !via.equals(from) && !via.equals(to)).distinct()
                .map(via -> direct(usable, from, via).flatMap(first -> direct(usable, via, to).map(second -> chained(first, second))))
                .flatMap(Optional::stream).findFirst());
    }

    /** The amount in another currency, with rates of at most a year before {@code day}; empty where there is none. */
    public Optional<Money> convert(Money amount, Currency to, LocalDate day) {
        return rate(amount.currency(), to, day, oldest(day)).map(rate -> new Money(amount.amount().multiply(rate), to));
    }

    /** The first day whose rates may still be used on a day: a rate lives for a year. */
    public static LocalDate oldest(LocalDate day) {
        return day.minusYears(1);
    }

    /** The same rates, had one currency become dearer. @param factor 1.01 for one per cent */
    public FxRates dearer(Currency currency, BigDecimal factor) {
        return new FxRates(newestFirst.stream().map(rate -> rate.from().equals(currency)
                ? with(rate, rate.rate().multiply(factor)) : rate.to().equals(currency)
                ? with(rate, rate.rate().divide(factor, PRECISION)) : rate).toList());
    }

    /** All rates, the newest first. */
    public List<FxRate> all() {
        return newestFirst;
    }

    private static FxRate with(FxRate rate, BigDecimal other) {
        return new FxRate(rate.from(), rate.to(), rate.day(), other, rate.origin());
    }

    private static Quote chained(Quote first, Quote second) {
        return new Quote(first.rate.multiply(second.rate, PRECISION), first.day.isBefore(second.day) ? first.day : second.day);
    }

    private static Optional<Quote> direct(List<FxRate> usable, Currency from, Currency to) {
        return usable.stream()
                .filter(rate -> rate.from().equals(from) && rate.to().equals(to)
                        || rate.from().equals(to) && rate.to().equals(from))
                .findFirst()
                .map(rate -> new Quote(rate.from().equals(from) ? rate.rate() : BigDecimal.ONE.divide(rate.rate(), PRECISION), rate.day()));
    }
}
