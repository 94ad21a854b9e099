package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.match.Found;
import app.tradewind.copyrisk.match.TermIndex;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.copyrisk.rules.Terms;
import app.tradewind.copyrisk.rules.Weight;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Languages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All packs and lexicons compiled into one index; the order of the rules is the order of the packs. */
final class RuleBook {

    private final Map<String, Integer> lexicons = new LinkedHashMap<>();
    /** Group of a lexicon to the group of its exceptions. */
    private final Map<Integer, Integer> exceptions = new HashMap<>();
    private final BitSet[] rulesByGroup;
    private final List<CompiledRule> rules = new ArrayList<>();
    private final TermIndex index;

    RuleBook(List<RulePack> packs, List<Lexicon> lexica) {
        TermIndex.Builder builder = new TermIndex.Builder();
        for (Lexicon lexicon : lexica) {
            int group = builder.group(lexicon.plain());
            lexicon.guarded().forEach((category, terms) -> builder.add(group, terms, category));
            lexicons.put(lexicon.name(), group);
            exceptions.put(group, builder.group(lexicon.unless()));
        }
        List<Weight> weights = packs.stream().flatMap(pack -> pack.weights().stream()).toList();
        packs.forEach(pack -> pack.rules().forEach(rule -> add(rule, builder,
                weights.stream().filter(weight -> weight.rule().equals(rule.id())).toList())));
        index = builder.build();
        rulesByGroup = new BitSet[index.groups()];
        for (int number = 0; number < rules.size(); number++) {
            wake(number, rules.get(number));
        }
    }

    /** The group of a lexicon. */
    int lexicon(String name) {
        Integer group = lexicons.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no lexicon is called " + name + "; there are " + lexicons.keySet());
        }
        return group;
    }

    FieldView view(String name, Folded text, int language, String category) {
        Clauses clauses = new Clauses(text.text());
        Found found = index.search(text, clauses, language, Languages.of(language, text), category);
        exceptions.forEach(found::except);
        return new FieldView(name, text, language, clauses, found);
    }

    /** The rules of which a trigger or an anchor occurs in the field, in the order of the packs. */
    List<CompiledRule> awake(FieldView field) {
        BitSet awake = new BitSet(rules.size());
        for (int group : field.found().groups()) {
            if (field.found().has(group) && rulesByGroup[group] != null) {
                awake.or(rulesByGroup[group]);
            }
        }
        return awake.stream().mapToObj(rules::get).toList();
    }

    private void add(Rule rule, TermIndex.Builder builder, List<Weight> weights) {
        int[] trigger = groups(rule.look().trigger(), builder);
        List<CompiledRule.CompiledShape> shapes = new ArrayList<>();
        for (Look.Shape shape : rule.look().patterns()) {
            int[] anchors = shape.asWritten() ? new int[] {builder.asWritten(shape.anchors())} : groups(inside(shape.anchors(), "*"), builder);
            shapes.add(new CompiledRule.CompiledShape(shape, anchors, shape.reach()));
        }
        List<CompiledRule.CompiledUnit> units = rule.look().units().stream()
                .map(unit -> new CompiledRule.CompiledUnit(unit, groups(inside(unit.written(), "!"), builder))).toList();
        List<CompiledRule.CompiledPartner> partners = rule.look().partners().stream()
                .map(partner -> new CompiledRule.CompiledPartner(partner, groups(partner.terms(), builder))).toList();
        CompiledRule.CompiledExcuses excuses = new CompiledRule.CompiledExcuses(
                groups(rule.excuses().unless(), builder), groups(rule.excuses().around().near(), builder),
                groups(rule.excuses().around().after(), builder), groups(rule.excuses().around().beside(), builder));
        rules.add(new CompiledRule(rule, trigger, new CompiledRule.Finds(shapes, units), partners, excuses, weights));
    }

    /** Texts of no language that may stand within a word. */
    private static Terms inside(List<String> texts, String end) {
        return new Terms(Map.of(Languages.ANY, texts.stream().map(text -> "*" + text + end).toList()), List.of());
    }

    /** The groups of which one has to occur before the rule is looked at. */
    private void wake(int number, CompiledRule rule) {
        Stream.of(Stream.of(rule.trigger()), rule.finds().shapes().stream().map(CompiledRule.CompiledShape::anchors),
                rule.finds().units().stream().map(CompiledRule.CompiledUnit::group)).flatMap(each -> each).flatMapToInt(Arrays::stream)
                .forEach(group -> {
                    rulesByGroup[group] = rulesByGroup[group] == null ? new BitSet() : rulesByGroup[group];
                    rulesByGroup[group].set(number);
                });
    }

    private int[] groups(Terms terms, TermIndex.Builder builder) {
        List<Integer> groups = new ArrayList<>();
        if (!terms.byLanguage().isEmpty()) {
            groups.add(builder.group(terms));
        }
        terms.lexicons().forEach(name -> groups.add(lexicon(name)));
        return groups.stream().mapToInt(Integer::intValue).toArray();
    }
}
