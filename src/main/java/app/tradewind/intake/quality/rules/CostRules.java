package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.UnitCost;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What costs a piece are asked. Three times what the supplier asks is another product, or the cost of a carton. */
public final class CostRules {

    private static final double FAR_FROM_TERMS = 3;

    private CostRules() { }

    public static List<Rule<UnitCost>> of(Known known) {
        List<Rule<UnitCost>> rules = new ArrayList<>(Shared.sku(known, UnitCost::sku));
        rules.add(Shared.product(known, UnitCost::sku));
        rules.add(Shared.positive("unit-cost", UnitCost::cost));
        rules.add(Shared.currency(UnitCost::cost));
        rules.add(Rule.consistent("unit-cost", true, UnitCost::cost, cost -> {
            Money asked = known.askedFor(cost.sku());
            return asked != null && asked.currency().equals(cost.cost().currency())
                    && Shared.apart(asked.toDouble(), cost.cost().toDouble(), FAR_FROM_TERMS)
                    ? Phrase.of("quality.why.far-terms", asked.toDouble(), Known.code(asked)) : null;
        }));
        return rules;
    }
}
