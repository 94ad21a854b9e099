package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.Levy;
import app.tradewind.market.ParcelRule;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a piece costs that is sent straight to its buyer: goods, freight, and its part of the parcel's duty and levies. */
final class ParcelLanding {

    private static final MathContext PRECISION = new MathContext(20);

    private final Offer offer;
    private final FxRates rates;
    private final Currency currency;
    private final List<Phrase> missing = new ArrayList<>();

    ParcelLanding(Offer offer, FxRates rates) {
        this.offer = offer;
        this.rates = rates;
        this.currency = offer.market().currency();
    }

    /** @param rule on duty, {@code null} for the tariff; @param relief of the tax, {@code null} for the usual rate */
    record Landed(Landing landing, ParcelRule rule, List<Levy> levies, ParcelRule relief) { }

    Landed landed() {
        Exchange exchange = Exchange.into(rates, currency, offer.day());
        Money goods = need(offer.goods().unitCost(), "pricing.goods", exchange);
        Money freight = need(offer.goods().freight(), "pricing.freight", exchange);
        Money declared = need(offer.goods().declared(), "pricing.declared", exchange);
        boolean limits = offer.market().duty().on(offer.day()).stream().map(ParcelRule::upTo)
                .allMatch(limit -> limit == null || exchange.of(limit, missing) != null);
        Optional<ParcelDuty.Charged> duty = declared == null || !limits ? Optional.empty() : duty(declared);
        if (declared != null && limits && duty.isEmpty()) {
            missing.add(Phrase.of("pricing.missing", Phrase.of("pricing.duty-rate")));
        }
        List<Levy> levies = declared == null ? List.of() : offer.market().duty().leviesOn(offer.day()).stream()
                .filter(levy -> within(levy.upTo(), declared, exchange)).toList();
        ParcelRule relief = declared == null ? null : offer.market().tax().on(offer.day()).stream()
                .filter(rule -> within(rule.upTo(), declared, exchange)).findFirst().orElse(null);
        List<Landing.Line> lines = new ArrayList<>();
        if (missing.isEmpty()) {
            lines.add(new Landing.Line(Phrase.of("pricing.goods"), goods));
            lines.add(new Landing.Line(Phrase.of("pricing.freight"), freight));
            lines.add(new Landing.Line(Phrase.of("pricing.duty"), each(duty.get().duty())));
            levies.forEach(levy -> charge(levy, exchange, lines));
        }
        return new Landed(new Landing(missing.isEmpty() ? lines : List.of(), null, missing),
                duty.map(ParcelDuty.Charged::rule).orElse(null), levies, relief);
    }

    private Optional<ParcelDuty.Charged> duty(Money declared) {
        Offer.Tariff tariff = offer.goods().tariff();
        return new ParcelDuty(offer.market().duty(), rates, offer.day()).charge(
                List.of(new ParcelDuty.Content(declared, 1, tariff.heading(), tariff.rate())), currency);
    }

    private void charge(Levy levy, Exchange exchange, List<Landing.Line> lines) {
        Money amount = exchange.of(levy.amount(), missing);
        if (amount != null) {
            // One product has one heading: per heading and per parcel are the same here.
            lines.add(new Landing.Line(Phrase.of("pricing.levy", levy.name()), each(amount)));
        }
    }

    /** Whether a parcel's value is under a limit; one that cannot be compared counts as over it and is named. */
    private boolean within(Money limit, Money declared, Exchange exchange) {
        if (limit == null) {
            return true;
        }
        Money here = exchange.of(limit, missing);
        return here != null && declared.compareTo(here) <= 0;
    }

    private Money need(Money money, String name, Exchange exchange) {
        if (money == null) {
            missing.add(Phrase.of("pricing.missing", Phrase.of(name)));
        }
        return exchange.of(money, missing);
    }

    private Money each(Money ofParcel) {
        return new Money(ofParcel.amount().divide(BigDecimal.valueOf(offer.goods().pieces()), PRECISION), currency);
    }
}
