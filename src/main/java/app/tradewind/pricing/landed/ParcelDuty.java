package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.DutyRules;
import app.tradewind.market.FxRates;
import app.tradewind.market.ParcelRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The duty on a parcel that goes straight to a buyer, by the rule in force on its day. */
public final class ParcelDuty {

    private final DutyRules rules;
    private final FxRates rates;
    private final LocalDate day;

    public ParcelDuty(DutyRules rules, FxRates rates, LocalDate day) {
        this.rules = rules;
        this.rates = rates;
        this.day = day;
    }

    /**
     * Pieces of one kind in a parcel.
     *
     * @param value a piece
     * @param heading tariff heading: pieces of one heading pay a flat duty once
     * @param rate tariff as a share, {@code null} where not known
     */
    public record Content(Money value, int pieces, String heading, BigDecimal rate) { }

    /** The duty in {@code currency}; empty where a rate of duty or exchange that it takes is not known. */
    public Optional<Money> of(List<Content> contents, Currency currency) {
        return charge(contents, currency).map(Charged::duty);
    }

    /**
     * A duty and why.
     *
     * @param rule the parcel rule that counts, {@code null} for the tariff of the goods
     */
    public record Charged(Money duty, ParcelRule rule) { }

    /** The duty with the rule it follows; empty where a rate of duty or exchange that it takes is not known. */
    public Optional<Charged> charge(List<Content> contents, Currency currency) {
        Optional<Money> value = total(contents, currency);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        for (ParcelRule rule : rules.on(day)) {
            Optional<Money> limit = rule.upTo() == null ? value : rates.convert(rule.upTo(), currency, day);
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            if (value.get().compareTo(limit.get()) <= 0) {
                return charged(rule.charge(), contents, value.get()).map(duty -> new Charged(duty, rule));
            }
        }
        return tariff(contents, currency).map(duty -> new Charged(duty, null));
    }

    private Optional<Money> charged(ParcelRule.Charge charge, List<Content> contents, Money value) {
        Currency currency = value.currency();
        return switch (charge.kind()) {
            case NONE -> Optional.of(Money.zero(currency));
            case FLAT_PER_HEADING -> rates.convert(charge.amount(), currency, day)
                    .map(flat -> flat.times(contents.stream().map(Content::heading).distinct().count()));
            case RATE -> Optional.ofNullable(charge.amount()).map(amount -> rates.convert(amount, currency, day))
                    .orElse(Optional.of(Money.zero(currency)))
                    .map(off -> value.times(charge.rate()).minus(off))
                    .map(duty -> duty.amount().signum() < 0 ? Money.zero(currency) : duty);
            case TARIFF -> tariff(contents, currency);
        };
    }

    private Optional<Money> tariff(List<Content> contents, Currency currency) {
        Money sum = Money.zero(currency);
        for (Content content : contents) {
            Optional<Money> value = rates.convert(content.value().times(content.pieces()), currency, day);
            if (value.isEmpty() || content.rate() == null) {
                return Optional.empty();
            }
            sum = sum.plus(value.get().times(content.rate()));
        }
        return Optional.of(sum);
    }

    private Optional<Money> total(List<Content> contents, Currency currency) {
        Money sum = Money.zero(currency);
        for (Content content : contents) {
            Optional<Money> value = rates.convert(content.value().times(content.pieces()), currency, day);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(value.get());
        }
        return Optional.of(sum);
    }
}
