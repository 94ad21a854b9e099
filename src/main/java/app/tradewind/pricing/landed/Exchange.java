package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Amounts in a market's currency; a rate that is missing or older than a year is named, and there is no amount. */
public final class Exchange {

    private final FxRates rates;
    private final Currency currency;
    private final LocalDate day;

    private Exchange(FxRates rates, Currency currency, LocalDate day) {
        this.rates = rates;
        this.currency = currency;
        this.day = day;
    }

    public static Exchange into(FxRates rates, Currency currency, LocalDate day) {
        return new Exchange(rates, currency, day);
    }

    /** The amount, {@code null} where it is {@code null} or its rate is not known: then that is added to {@code missing}. */
    public Money of(Money money, List<Phrase> missing) {
        if (money == null) {
            return null;
        }
        return rates.convert(money, currency, day).orElseGet(() -> {
            Phrase why = why(money.currency());
            if (!missing.contains(why)) {
                missing.add(why);
            }
            return null;
        });
    }

    private Phrase why(Currency from) {
        Optional<FxRates.Quote> old = rates.quote(from, currency, day, LocalDate.MIN);
        return old.isPresent()
                ? Phrase.of("pricing.old-rate", from.getCurrencyCode(), currency.getCurrencyCode(), old.get().day(), day)
                : Phrase.of("pricing.missing-rate", from.getCurrencyCode(), currency.getCurrencyCode(), day);
    }
}
