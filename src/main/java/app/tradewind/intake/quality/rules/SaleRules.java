package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What order lines are asked. Far off is a price five times, a quantity twenty times the item's usual one;
 * a price three times away from the listing's contradicts it. Lines of one import that say the same word
 * for word may both be real; they are shown, and nothing more.
 */
public final class SaleRules {

    private static final double FAR_PRICE = 5;
    private static final double FAR_PIECES = 20;
    private static final double FAR_FROM_LISTING = 3;

    private final Known known;
    /** Fingerprints of lines seen, with their rows. */
    private final Map<Long, Integer> seen = new HashMap<>();

    private SaleRules(Known known) {
        this.known = known;
    }

    /** For one walk over all lines. */
    public static List<Rule<Sale>> of(Known known) {
        SaleRules own = new SaleRules(known);
        List<Rule<Sale>> rules = new ArrayList<>();
        rules.add(Rule.complete("order-id", false, sale -> sale.line().orderId()));
        rules.addAll(Shared.item(known, sale -> sale.item().sku(), sale -> sale.item().market()));
        rules.add(Shared.product(known, sale -> sale.item().sku()));
        rules.add(Shared.past(known, sale -> sale.when().day()));
        rules.add(Rule.accurate("quantity", sale -> sale.amount().units(), own::quantity));
        rules.add(Rule.complete("line-gross", true, sale -> sale.line().status().equals(Sale.REPLACEMENT) ? "0" : sale.amount().gross()));
        rules.add(Rule.accurate("line-gross", sale -> sale.amount().gross(), own::price));
        rules.add(Shared.currency(sale -> sale.amount().gross()));
        rules.add(Rule.consistent("line-gross", false, sale -> sale.amount().gross(), own::listing));
        rules.add(Rule.consistent("*", false, sale -> sale.line().orderId(), own::repeated));
        return rules;
    }

    private Phrase quantity(Sale sale) {
        if (sale.amount().units() <= 0 && sale.kind() == Sale.Kind.SALE) {
            return Phrase.of("quality.why.not-positive");
        }
        double usual = known.usualPieces(sale.item());
        return sale.kind() == Sale.Kind.SALE && sale.amount().units() > FAR_PIECES * usual
                ? Phrase.of("quality.why.far-pieces", usual) : null;
    }

    private Phrase price(Sale sale) {
        Money unit = Known.unitPrice(sale);
        if (unit == null || sale.kind() != Sale.Kind.SALE) {
            return null;
        }
        double usual = known.usualPrice(sale.item(), Known.code(unit));
        return Shared.apart(unit.toDouble(), usual, FAR_PRICE)
                ? Phrase.of("quality.why.far-price", unit.toDouble(), usual, Known.code(unit)) : null;
    }

    private Phrase listing(Sale sale) {
        Money unit = Known.unitPrice(sale);
        Money listed = known.listedAt(sale.item());
        return unit != null && listed != null && sale.kind() == Sale.Kind.SALE && unit.currency().equals(listed.currency())
                && Shared.apart(unit.toDouble(), listed.toDouble(), FAR_FROM_LISTING)
                ? Phrase.of("quality.why.far-listing", unit.toDouble(), listed.toDouble(), Known.code(unit)) : null;
    }

    private Phrase repeated(Sale sale) {
        long key = Objects.hash(sale.origin().importId(), sale.line().orderId(), sale.item(), sale.kind());
        key = key << Integer.SIZE ^ Objects.hash(sale.when(), sale.amount().units(),
                sale.amount().gross() == null ? "" : sale.amount().gross().toString(), sale.line().status());
        Integer first = seen.putIfAbsent(key, sale.origin().row());
        return first == null || first == sale.origin().row() ? null : Phrase.of("quality.why.repeated", first);
    }
}
