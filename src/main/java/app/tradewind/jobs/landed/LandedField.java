package app.tradewind.jobs.landed;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** One figure of the calculator, and what a person may write for it. Blank is always fine: it means not known. */
public enum LandedField {
    PRICE(Kind.MONEY),
    COST(Kind.MONEY),
    FREIGHT(Kind.MONEY),
    DECLARED(Kind.MONEY),
    PIECES(Kind.COUNT),
    CATEGORY(Kind.TEXT),
    HEADING(Kind.TEXT),
    DUTY(Kind.SHARE),
    FEE(Kind.SHARE),
    FULFILMENT(Kind.MONEY),
    ADS(Kind.SHARE),
    RETURNS(Kind.SHARE),
    RETURN_COST(Kind.MONEY),
    LEAST_MARGIN(Kind.SHARE);

    private final Kind kind;

    LandedField(Kind kind) {
        this.kind = kind;
    }

    /** What a field holds. */
    public enum Kind { MONEY, SHARE, COUNT, TEXT }

    public Kind kind() {
        return kind;
    }

    /**
     * What is wrong with what was typed and how to write it; empty where it is fine.
     *
     * @param currency of the market
     */
    public Optional<Phrase> problem(String typed, Currency currency) {
        String text = Typed.plain(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case TEXT -> Optional.empty();
            case COUNT -> Typed.count(text).isPresent() ? Optional.empty() : Optional.of(Phrase.of("market.write-count", typed.strip()));
            case SHARE -> share(text, typed);
            case MONEY -> money(text, typed, currency);
        };
    }

    private Optional<Phrase> share(String text, String typed) {
        // A tariff may be more than the goods are worth; a share of a price may not.
        return Typed.share(text).filter(share -> this == DUTY || share.compareTo(BigDecimal.ONE) < 0).isPresent()
                ? Optional.empty() : Optional.of(Phrase.of("market.write-share", typed.strip()));
    }

    private Optional<Phrase> money(String text, String typed, Currency currency) {
        Optional<Money> money = Typed.money(text, currency);
        if (money.isEmpty()) {
            return Optional.of(Phrase.of("market.write-money", typed.strip(), currency.getCurrencyCode()));
        }
        if ((this == PRICE || this == DECLARED) && money.get().amount().signum() <= 0) {
            return Optional.of(Phrase.of("market.not-above-zero", typed.strip()));
        }
        return this == PRICE && !money.get().currency().equals(currency)
                ? Optional.of(Phrase.of("market.other-currency", money.get().currency().getCurrencyCode(), currency.getCurrencyCode()))
                : Optional.empty();
    }
}
