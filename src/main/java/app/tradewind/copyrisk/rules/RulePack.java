package app.tradewind.copyrisk.rules;

import app.tradewind.reference.Entry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of rules. The keys {@code family}, {@code severity}, {@code markets}, {@code categories},
 * {@code languages},
 * {@code source}, {@code checked}, {@code message} and {@code advice} of the file hold for each of its
 * rules that does not bring its own.
 *
 * @param name the file's own name, first part of its rules' ids
 * @param layer {@code base}, {@code market}, {@code category} or {@code own}
 * @param checked the day the whole was last gone through
 * @param rules in the file's order
 * @param weights severities of other packs' rules in some markets
 */
public record RulePack(String name, String layer, LocalDate checked, List<Rule> rules, List<Weight> weights) {

    private static final Set<String> LAYERS = Set.of("base", "market", "category", "own");

    public RulePack {
        rules = List.copyOf(rules);
        weights = List.copyOf(weights);
    }

    /** @throws app.tradewind.reference.ReferenceException with file and line where a rule is not fit to load */
    public static RulePack read(Entry file) {
        file.allowOnly(Set.of("pack", "layer", "family", "severity", "markets", "categories", "languages", "source", "checked",
                "message", "advice", "rules", "severities"));
        String layer = file.text("layer");
        if (!LAYERS.contains(layer)) {
            throw file.field("layer").wrong("copyrisk.no-such-layer", layer);
        }
        String name = file.text("pack");
        List<Rule> rules = file.list("rules").stream().map(entry -> new RuleReader(file, name, layer).read(entry)).toList();
        Set<String> seen = new HashSet<>();
        for (Entry entry : file.list("rules")) {
            if (!seen.add(entry.text("id"))) {
                throw entry.wrong("copyrisk.rule-twice", entry.text("id"));
            }
        }
        return new RulePack(name, layer, file.field("checked").day(), rules,
                file.list("severities").stream().map(Weight::read).toList());
    }
}
