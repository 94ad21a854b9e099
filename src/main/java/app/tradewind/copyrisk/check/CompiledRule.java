package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.Partner;
import app.tradewind.copyrisk.rules.Rule;
import java.util.List;

/**
 * A rule with the numbers of its groups of terms.
 *
 * @param rule the rule itself
 * @param trigger groups of its trigger
 * @param shapes its patterns with the groups of their anchors
 * @param partners what has to stand near
 * @param excuses groups of unless, near, after
 */
record CompiledRule(Rule rule, int[] trigger, List<CompiledShape> shapes, List<CompiledPartner> partners,
        CompiledExcuses excuses) {

    record CompiledShape(Look.Shape shape, int[] anchors) { }

    record CompiledPartner(Partner partner, int[] groups) { }

    record CompiledExcuses(int[] unless, int[] near, int[] after) { }

    boolean mayFire(FieldView field) {
        return field.any(trigger) || shapes.stream().anyMatch(shape -> field.any(shape.anchors()));
    }
}
