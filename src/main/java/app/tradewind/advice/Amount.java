package app.tradewind.advice;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;

/** An amount within a sentence: grouped, to as many places as the currency has, with the code where there is one. */
public final class Amount {

    private Amount() { }

    public static Phrase said(Money amount) {
        return amount.currency().equals(Money.UNNAMED) ? Phrase.of("exit.amount.plain", amount.toDouble())
                : Phrase.of(amount.currency().getDefaultFractionDigits() == 0 ? "exit.amount.whole" : "exit.amount", amount.toDouble(),
                        amount.currency().getCurrencyCode());
    }
}
