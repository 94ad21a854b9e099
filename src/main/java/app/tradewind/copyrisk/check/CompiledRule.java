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
 * @param shapes its patterns with the groups of their anchors
 * @param partners what has to stand near
 * @param excuses groups of unless, near, after, beside
 * @param weights its severity where markets give it one of their own
 */
record CompiledRule(Rule rule, int[] trigger, List<CompiledShape> shapes, List<CompiledPartner> partners,
        CompiledExcuses excuses, List<Weight> weights) {

    record CompiledShape(Look.Shape shape, int[] anchors) { }

    record CompiledPartner(Partner partner, int[] groups) { }

    record CompiledExcuses(int[] unless, int[] near, int[] after, int[] beside) { }

    /** The rule as one market sees it: its own severity there, and the law behind that. */
    Finding.Rule card(String market) {
        return weights.stream().filter(weight -> weight.where().covers(market)).findFirst()
                .map(weight -> weight.over(rule.card())).orElse(rule.card());
    }
}
