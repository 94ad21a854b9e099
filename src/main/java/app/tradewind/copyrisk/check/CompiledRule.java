package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.Partner;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.Weight;
import java.util.List;

/**
 * A rule with the numbers of its groups of terms.
 *
 * @param rule the rule itself
 * @param trigger groups of its trigger
 * @param finds its patterns and units
 * @param partners what has to stand near
 * @param excuses groups of unless, near, after, beside
 * @param weights its severity where markets give it one of their own
 */
record CompiledRule(Rule rule, int[] trigger, Finds finds, List<CompiledPartner> partners,
        CompiledExcuses excuses, List<Weight> weights) {

    /**
     * @param shapes patterns with the groups of their anchors
     * @param units units with the group of the ways they are written
     */
    record Finds(List<CompiledShape> shapes, List<CompiledUnit> units) {
        Finds {
            shapes = List.copyOf(shapes);
            units = List.copyOf(units);
        }
    }

    record CompiledShape(Look.Shape shape, int[] anchors, int reach) { }

    record CompiledUnit(Look.Unit unit, int[] group) { }

    record CompiledPartner(Partner partner, int[] groups) { }

    record CompiledExcuses(int[] unless, int[] near, int[] after, int[] beside) { }

    /** The rule as one market sees it: its own severity there, and the law behind that. */
    Finding.Rule card(String market) {
        return weights.stream().filter(weight -> weight.where().covers(market)).findFirst()
                .map(weight -> weight.over(rule.card())).orElse(rule.card());
    }

    /** The same where nobody can vouch for the claim, and nothing says that it is wrong. */
    CompiledRule lowered() {
        Finding.Rule card = rule.card();
        Finding.Rule low = new Finding.Rule(card.id(), card.family(), Finding.Severity.LOW, card.layer(), card.source(), card.asOf());
        return new CompiledRule(rule.with(low), trigger, finds, partners, excuses, List.of());
    }
}
