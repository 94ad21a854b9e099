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
     * How many units of {@code to} one unit of {@code from} is on a day.
     *
     * @param oldest rates before this day do not count
     */
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day, LocalDate oldest) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        List<FxRate> usable = newestFirst.stream()
                .filter(rate -> !rate.day().isAfter(day) && !rate.day().isBefore(oldest)).toList();
        return direct(usable, from, to).or(() -> usable.stream()
                .flatMap(rate -> List.of(rate.from(), rate.to()).stream())
                .filter(via -> !via.equals(from) && !via.equals(to)).distinct()
                .map(via -> direct(usable, from, via)
                        .flatMap(first -> direct(usable, via, to).map(second -> first.multiply(second, PRECISION))))
                .flatMap(Optional::stream).findFirst());
    }

    /** The amount in another currency, with rates of at most a year before {@code day}; empty where there is none. */
    public Optional<Money> convert(Money amount, Currency to, LocalDate day) {
        return rate(amount.currency(), to, day, day.minusYears(1))
                .map(rate -> new Money(amount.amount().multiply(rate), to));
    }

    private static Optional<BigDecimal> direct(List<FxRate> usable, Currency from, Currency to) {
        return usable.stream()
                .filter(rate -> rate.from().equals(from) && rate.to().equals(to)
                        || rate.from().equals(to) && rate.to().equals(from))
                .findFirst()
                .map(rate -> rate.from().equals(from) ? rate.rate() : BigDecimal.ONE.divide(rate.rate(), PRECISION));
    }
}
