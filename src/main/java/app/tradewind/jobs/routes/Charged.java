package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.pricing.landed.Calculator;
import app.tradewind.pricing.landed.Landing;
import app.tradewind.pricing.landed.Offer;
import app.tradewind.pricing.landed.Sums;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * Duty and tax of a piece, by the market's rules of the day.
 *
 * @param duty and levies a piece, {@code null} where not known
 * @param tax a piece that is in the price, {@code null} where not known; zero where it comes on top of the price
 * @param sums what the calculator says, with the rules that counted
 */
record Charged(Money duty, Money tax, Sums sums) {

    private static final Set<String> CUSTOMS = Set.of("pricing.duty", "pricing.levy", "pricing.customs-fee");
    private static final Set<String> OURS = Set.of("pricing.goods", "pricing.freight");

    /**
     * @param freight a piece, {@code null} where not known
     * @param rate of the goods' tariff, {@code null} where not known
     * @param missing what cannot be worked out is added
     */
    static Charged of(RouteGoods goods, MarketProfile market, FxRates rates, boolean mailed, Money freight, BigDecimal rate,
            List<Phrase> missing) {
        RouteGoods.Trade trade = goods.trade();
        BigDecimal perOrder = BigDecimal.valueOf(goods.perOrder());
        Offer offer = new Offer(market, goods.trip().day(),
                // One piece stands for the parcel, so that a share of a piece more a parcel counts too.
                new Offer.Goods(goods.make().category(), trade.cost(), freight, mailed ? declared(goods, market, perOrder) : null, 1,
                        new Offer.Tariff(goods.make().code(), rate)),
                mailed ? Offer.Way.PARCEL : Offer.Way.BULK, trade.price(), new Offer.Selling(null, null, null, null, null));
        Sums sums = new Calculator(rates).of(offer);
        sums.landing().missing().stream().filter(phrase -> !isOurs(phrase)).forEach(missing::add);
        Money duty = sums.landing().lines().stream().filter(line -> CUSTOMS.contains(line.name().code())).map(Landing.Line::amount)
                .reduce(Money::plus).orElse(null);
        return new Charged(duty == null || !mailed ? duty : new Money(duty.amount().divide(perOrder, MathContext.DECIMAL64), duty.currency()),
                tax(trade.price(), market, sums.customs().taxRate(), missing), sums);
    }

    /** What the goods cost and travel for is asked for elsewhere: once is enough. */
    private static boolean isOurs(Phrase phrase) {
        return phrase.code().equals("pricing.missing") && phrase.args().get(0) instanceof Phrase what && OURS.contains(what.code());
    }

    private static Money declared(RouteGoods goods, MarketProfile market, BigDecimal perOrder) {
        Money price = goods.trade().price();
        if (goods.trade().declared() != null || price == null) {
            return goods.trade().declared();
        }
        var tax = market.tax().rate(goods.make().category(), goods.trip().day());
        if (!market.tax().priceIncludes()) {
            return price.times(perOrder).rounded();
        }
        return tax == null ? null : new Money(price.amount().multiply(perOrder).divide(BigDecimal.ONE.add(tax.value()),
                Math.max(0, price.currency().getDefaultFractionDigits()), RoundingMode.HALF_UP), price.currency());
    }

    private static Money tax(Money price, MarketProfile market, BigDecimal rate, List<Phrase> missing) {
        if (!market.tax().priceIncludes()) {
            return Money.zero(market.currency());
        }
        if (price == null || rate == null) {
            missing.add(price == null ? Phrase.of("route.missing.price") : Phrase.of("pricing.missing", Phrase.of("pricing.tax")));
            return null;
        }
        return price.minus(new Money(price.amount().divide(BigDecimal.ONE.add(rate), MathContext.DECIMAL64), price.currency()));
    }
}
