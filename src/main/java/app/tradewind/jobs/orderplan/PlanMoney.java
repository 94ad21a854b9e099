package app.tradewind.jobs.orderplan;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.HomeMoney;
import java.util.Currency;

/** Money in the plan's one currency. */
record PlanMoney(Currency currency, HomeMoney rates) {

    /** Unrounded, or {@code null} where it or its rate is not known. */
    Money of(Money amount) {
        return rates.in(currency, amount);
    }

    /** A figure of the search becomes money. */
    Money computed(double amount) {
        return Money.ofComputed(amount, currency);
    }
}
