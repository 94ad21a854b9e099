package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.ParcelRule;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Works an {@link Offer} out: to the cent, with the rules that counted, or with what is missing. */
public final class Calculator {

    private static final BigDecimal ONE_PER_CENT = new BigDecimal("1.01");

    private final FxRates rates;

    public Calculator(FxRates rates) {
        this.rates = rates;
    }

    /**
     * One side of a limit: a parcel of just that value, and what it comes to.
     *
     * @param declared the limit itself, or the least value over it
     */
    public record Side(Money declared, Sums sums) { }

    public Sums of(Offer offer) {
        return of(offer, rates);
    }

    private static Sums of(Offer offer, FxRates rates) {
        ParcelLanding.Landed parcel = offer.way() == Offer.Way.PARCEL ? new ParcelLanding(offer, rates).landed() : null;
        Landing landing = parcel != null ? parcel.landing() : bulk(offer, rates);
        List<Phrase> missing = new ArrayList<>();
        SellingTerms terms = terms(offer, rates, parcel == null ? null : parcel.relief(), missing);
        missing.addAll(0, Proceeds.missing(terms, landing));
        Optional<Proceeds> proceeds = missing.isEmpty() ? Proceeds.of(terms, landing) : Optional.empty();
        BigDecimal margin = offer.selling().leastMargin() == null ? BigDecimal.ZERO : offer.selling().leastMargin();
        return new Sums(landing, proceeds,
                proceeds.flatMap(known -> known.floor(margin, Money.zero(offer.market().currency()))).orElse(null), missing,
                new Sums.Customs(parcel == null ? null : parcel.rule(), parcel == null ? List.of() : parcel.levies(),
                        terms.tax().rate(), parcel == null ? null : parcel.relief()));
    }

    /**
     * What one per cent does: how much less is left of the price if a currency becomes one per cent dearer.
     * Negative where that helps. Only currencies that the sums take are named.
     */
    public Map<Currency, Money> risks(Offer offer) {
        Money now = of(offer).left(offer.price());
        Map<Currency, Money> risks = new LinkedHashMap<>();
        if (now == null) {
            return risks;
        }
        for (Currency currency : foreign(offer)) {
            Money then = of(offer, rates.dearer(currency, ONE_PER_CENT)).left(offer.price());
            if (then != null) {
                risks.put(currency, now.minus(then));
            }
        }
        return risks;
    }

    /** Both sides of every limit of the market on that day, the lowest first; none for goods in bulk. */
    public List<Side> sides(Offer offer) {
        if (offer.way() == Offer.Way.BULK) {
            return List.of();
        }
        Map<Money, Money> limits = new TreeMap<>();
        Stream.of(offer.market().duty().on(offer.day()).stream().map(ParcelRule::upTo),
                        offer.market().tax().on(offer.day()).stream().map(ParcelRule::upTo),
                        offer.market().duty().leviesOn(offer.day()).stream().map(levy -> levy.upTo()))
                .flatMap(each -> each).filter(limit -> limit != null)
                .forEach(limit -> rates.convert(limit, offer.market().currency(), offer.day()).ifPresent(here -> limits.put(here, limit)));
        List<Side> sides = new ArrayList<>();
        limits.values().forEach(limit -> {
            Money over = limit.plus(least(limit.currency()));
            sides.add(new Side(limit, of(offer.declaring(limit))));
            sides.add(new Side(over, of(offer.declaring(over))));
        });
        return sides;
    }

    private static Money least(Currency currency) {
        return new Money(BigDecimal.ONE.movePointLeft(Math.max(0, currency.getDefaultFractionDigits())), currency);
    }

    private static Landing bulk(Offer offer, FxRates rates) {
        Money nothing = Money.zero(offer.market().currency());
        return LandedCost.of(new Consignment(offer.goods().unitCost(), 1, offer.goods().freight(), nothing, nothing),
                ImportRule.of(offer.market(), offer.goods().category(), offer.goods().tariff().rate(), true, offer.day()),
                rates, offer.market().currency(), offer.day());
    }

    private static SellingTerms terms(Offer offer, FxRates rates, ParcelRule relief, List<Phrase> missing) {
        Exchange exchange = Exchange.into(rates, offer.market().currency(), offer.day());
        Offer.Selling own = offer.selling();
        Money fulfilment = exchange.of(own.fulfilment(), missing);
        SellingTerms.Returns returns = own.returns() == null ? null : new SellingTerms.Returns(own.returns().share(),
                exchange.of(own.returns().cost(), missing), own.returns().keptFeeShare());
        if (returns != null && returns.cost() == null) {
            returns = null;
        }
        SellingTerms usual = SellingTerms.of(offer.market(), offer.goods().category(), fulfilment, own.ads(), returns, offer.day());
        BigDecimal rate = relief == null ? usual.tax().rate() : switch (relief.charge().kind()) {
            case NONE -> BigDecimal.ZERO;
            case RATE -> relief.charge().rate();
            case TARIFF, FLAT_PER_HEADING -> usual.tax().rate();
        };
        SellingTerms.Payment payment = usual.payment() == null || usual.payment().fixed() == null ? usual.payment()
                : fixed(usual.payment(), exchange, missing);
        return new SellingTerms(new SellingTerms.Tax(rate, usual.tax().inPrice()),
                own.platformShare() != null ? own.platformShare() : usual.platformShare(), payment, usual.fulfilment(),
                usual.adsShare(), usual.returns());
    }

    private static SellingTerms.Payment fixed(SellingTerms.Payment payment, Exchange exchange, List<Phrase> missing) {
        Money fixed = exchange.of(payment.fixed(), missing);
        return fixed == null ? null : new SellingTerms.Payment(payment.share(), fixed);
    }

    private static Set<Currency> foreign(Offer offer) {
        Set<Currency> currencies = new LinkedHashSet<>();
        Offer.Goods goods = offer.goods();
        SellingTerms.Returns returns = offer.selling().returns();
        Stream.of(goods.unitCost(), goods.freight(), goods.declared(), offer.selling().fulfilment(), returns == null ? null : returns.cost())
                .filter(money -> money != null && money.amount().signum() != 0).forEach(money -> currencies.add(money.currency()));
        currencies.remove(offer.market().currency());
        return currencies;
    }
}
