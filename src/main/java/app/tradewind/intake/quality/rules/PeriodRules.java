package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What sums of a period are asked. A row without a product tells of the whole shop, and is asked nothing
 * about one. A mean price three times away from the listing's contradicts it, as it does on an order line.
 */
public final class PeriodRules {

    private static final double FAR_FROM_LISTING = 3;

    private PeriodRules() { }

    public static List<Rule<PeriodSales>> of(Known known) {
        List<Rule<PeriodSales>> rules = new ArrayList<>();
        Shared.item(known, (PeriodSales sums) -> sums.item().sku(), sums -> sums.item().market()).stream()
                .filter(rule -> rule.aspect() != Aspect.COMPLETENESS || !rule.column().equals("sku")).forEach(rules::add);
        rules.add(Shared.product(known, sums -> sums.item().sku()));
        rules.add(Shared.past(known, sums -> sums.days().to()));
        rules.add(Rule.complete("units", true, PeriodSales::units));
        rules.add(Rule.accurate("units", PeriodSales::units, sums -> sums.units() < 0 ? Phrase.of("quality.why.negative") : null));
        rules.add(Rule.complete("gross", false, PeriodSales::gross));
        rules.add(Rule.accurate("gross", PeriodSales::gross,
                sums -> sums.gross().amount().signum() < 0 ? Phrase.of("quality.why.negative") : null));
        rules.add(Shared.currency(PeriodSales::gross));
        rules.add(Rule.consistent("gross", true, PeriodSales::gross, sums -> listing(known, sums)));
        rules.add(Rule.consistent("units", false, PeriodSales::units, sums -> sums.units() > 0 && sums.gross() != null
                && sums.gross().amount().signum() == 0 ? Phrase.of("quality.why.no-money", sums.units()) : null));
        rules.add(Rule.consistent("refunded", false, sums -> sums.figures().get(PeriodSales.REFUNDED), sums ->
                sums.gross() != null && sums.figures().get(PeriodSales.REFUNDED).compareTo(sums.gross().amount()) > 0
                        ? Phrase.of("quality.why.refund-more", sums.gross().amount()) : null));
        return rules;
    }

    private static Phrase listing(Known known, PeriodSales sums) {
        Money listed = known.listedAt(sums.item());
        if (listed == null || sums.units() == null || sums.units() <= 0 || !listed.currency().equals(sums.gross().currency())) {
            return null;
        }
        double mean = sums.gross().amount().divide(BigDecimal.valueOf(sums.units()), MathContext.DECIMAL64).doubleValue();
        return Shared.apart(mean, listed.toDouble(), FAR_FROM_LISTING)
                ? Phrase.of("quality.why.far-listing", mean, listed.toDouble(), Known.code(listed)) : null;
    }
}
