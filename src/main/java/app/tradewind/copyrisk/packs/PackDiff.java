package app.tradewind.copyrisk.packs;

import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different between two versions of the packs. Examples do not count: they prove a rule, they are not it.
 *
 * @param came ids of rules that are new
 * @param went ids of rules that are gone
 * @param changed ids of rules that look for, excuse or say something else
 */
public record PackDiff(List<String> came, List<String> went, List<String> changed) {

    public static PackDiff of(List<RulePack> before, List<RulePack> now) {
        Map<String, Rule> old = byId(before);
        Map<String, Rule> young = byId(now);
        List<String> changed = new ArrayList<>();
        young.forEach((id, rule) -> {
            if (old.containsKey(id) && !same(old.get(id), rule)) {
                changed.add(id);
            }
        });
        return new PackDiff(young.keySet().stream().filter(id -> !old.containsKey(id)).toList(),
                old.keySet().stream().filter(id -> !young.containsKey(id)).toList(), changed);
    }

    public boolean isEmpty() {
        return came.isEmpty() && went.isEmpty() && changed.isEmpty();
    }

    private static Map<String, Rule> byId(List<RulePack> packs) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        packs.forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.id(), rule)));
        return rules;
    }

    private static boolean same(Rule one, Rule other) {
        return one.card().equals(other.card()) && one.scope().equals(other.scope()) && one.excuses().equals(other.excuses())
                && one.wording().equals(other.wording()) && one.look().trigger().equals(other.look().trigger())
                && one.look().partners().equals(other.look().partners())
                && String.valueOf(one.look().data()).equals(String.valueOf(other.look().data()))
                && shapes(one.look()).equals(shapes(other.look()));
    }

    /** A compiled pattern equals only itself. */
    private static List<String> shapes(Look look) {
        return look.patterns().stream().map(shape -> shape.anchors() + " " + shape.find().pattern() + " " + shape.factor()).toList();
    }
}
