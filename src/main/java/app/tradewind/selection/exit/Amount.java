package app.tradewind.selection.exit;

import app.tradewind.catalog.Money;

/** An amount within a sentence: plain figures and the code, or none where a table names no currency. */
public final class Amount {

    private Amount() { }

    public static String said(Money amount) {
        return amount.currency().equals(Money.UNNAMED) ? amount.amount().toPlainString() : amount.toString();
    }
}
