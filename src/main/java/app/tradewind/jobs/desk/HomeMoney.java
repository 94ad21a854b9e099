package app.tradewind.jobs.desk;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Money of any currency in the one the person counts in. A rate that is missing leaves a blank, never a sum without it. */
public final class HomeMoney {

    private final Currency home;
    private final FxRates rates;
    private final LocalDate day;

    public HomeMoney(Currency home, FxRates rates, LocalDate day) {
        this.home = home;
        this.rates = rates;
        this.day = day;
    }

    /** The amount at home, rounded, or {@code null} where it or its rate is not known. */
    public Money of(Money amount) {
        return amount == null ? null : rates.convert(amount, home, day).map(Money::rounded).orElse(null);
    }

    /** The amount in another currency, unrounded, or {@code null} where it or a rate is not known. */
    public Money in(Currency currency, Money amount) {
        return amount == null ? null : rates.convert(amount, currency, day).orElse(null);
    }

    /** At which rate each currency counts in another one, with its day; nothing of those that are the same or have no rate. */
    public List<Phrase> said(Collection<Currency> used, Currency currency) {
        return used.stream().filter(one -> !one.equals(currency) && !one.equals(Money.UNNAMED))
                .map(one -> rates.quote(one, currency, day, FxRates.oldest(day)).map(quote -> Phrase.of("plan.note.rate",
                        one.getCurrencyCode(), quote.rate().doubleValue(), currency.getCurrencyCode(), quote.day())))
                .flatMap(Optional::stream).toList();
    }

    /** The sum at home; {@code null} where one of the amounts or its rate is not known, or there is none. */
    public Money sum(List<Money> amounts) {
        Money sum = null;
        for (Money amount : amounts) {
            Money here = of(amount);
            if (here == null) {
                return null;
            }
            sum = sum == null ? here : sum.plus(here);
        }
        return sum;
    }
}
