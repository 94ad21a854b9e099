package app.tradewind.jobs.routes;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.landed.Exchange;
import app.tradewind.stock.route.lane.Lane;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Freight a piece on a lane. */
final class FirstLeg {

    private FirstLeg() { }

    /**
     * @param pieces that travel together, 0 where not known
     * @param missing what it lacks is added
     * @return in the market's currency, {@code null} where something is missing
     */
    static Money of(Lane.Freight freight, RouteGoods.Make make, BigDecimal pieces, Exchange exchange, List<Phrase> missing) {
        if (!freight.known()) {
            missing.add(Phrase.of("route.missing.freight"));
            return null;
        }
        int before = missing.size();
        Money sum = null;
        if (freight.perKg() != null) {
            boolean voluminous = freight.kgPerM3() != null;
            need(make.weightKg(), "route.missing.weight", missing);
            if (voluminous) {
                need(make.volumeM3(), "route.missing.volume", missing);
            }
            if (missing.size() == before) {
                BigDecimal weight = voluminous ? make.weightKg().max(make.volumeM3().multiply(freight.kgPerM3())) : make.weightKg();
                sum = plus(sum, exchange.of(freight.perKg().times(weight), missing));
            }
        }
        if (freight.perM3() != null && need(make.volumeM3(), "route.missing.volume", missing)) {
            sum = plus(sum, exchange.of(freight.perM3().times(make.volumeM3()), missing));
        }
        if (freight.perPiece() != null) {
            sum = plus(sum, exchange.of(freight.perPiece(), missing));
        }
        if (freight.perConsignment() != null && need(pieces.signum() > 0 ? pieces : null, "route.missing.pieces", missing)) {
            Money whole = exchange.of(freight.perConsignment(), missing);
            sum = plus(sum, whole == null ? null : new Money(whole.amount().divide(pieces, MathContext.DECIMAL64), whole.currency()));
        }
        return missing.size() == before ? sum : null;
    }

    private static boolean need(Object figure, String code, List<Phrase> missing) {
        Phrase phrase = Phrase.of(code);
        if (figure == null && !missing.contains(phrase)) {
            missing.add(phrase);
        }
        return figure != null;
    }

    private static Money plus(Money sum, Money more) {
        return sum == null || more == null ? more : sum.plus(more);
    }
}
