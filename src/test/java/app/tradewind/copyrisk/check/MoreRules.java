package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.rules.Excuses;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.Partner;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.copyrisk.rules.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fewer and more rules than are shipped. Made-up ones have the terms of the shipped ones with their words turned
 * around, so that they are as many, as long and as alike, and hardly ever stand in a text. Patterns are not doubled.
 */
final class MoreRules {

    private MoreRules() { }

    /** Every second rule of each pack. */
    static RuleFiles half(RuleFiles all) {
        return new RuleFiles(all.packs().stream().map(pack -> new RulePack(pack.name(), pack.layer(), pack.checked(),
                IntStream.range(0, pack.rules().size()).filter(i -> i % 2 == 0).mapToObj(pack.rules()::get).toList(),
                pack.weights())).toList(), all.lexicons());
    }

    /** All rules and so many made-up ones that there are {@code times} as many; lexicons grow alike. */
    static RuleFiles times(RuleFiles all, int times) {
        List<RulePack> packs = new ArrayList<>(all.packs());
        List<Lexicon> lexicons = new ArrayList<>(all.lexicons());
        for (int turn = 1; turn < times; turn++) {
            String mark = "q".repeat(turn);
            all.packs().forEach(pack -> packs.add(new RulePack(pack.name() + mark, pack.layer(), pack.checked(),
                    pack.rules().stream().map(rule -> turned(rule, mark)).toList(), List.of())));
            all.lexicons().forEach(lexicon -> lexicons.add(new Lexicon(lexicon.name() + mark, turned(lexicon.plain(), mark),
                    Map.of(), turned(lexicon.unless(), mark))));
        }
        return new RuleFiles(packs, lexicons);
    }

    private static Rule turned(Rule rule, String mark) {
        Look look = rule.look();
        Excuses excuses = rule.excuses();
        Excuses.Around around = excuses.around();
        List<Partner> partners = look.partners().stream().map(partner -> new Partner(turned(partner.terms(), mark),
                partner.within(), partner.behind(), partner.side(), partner.joined(), partner.pastCommas())).toList();
        return new Rule(rule.card(), rule.scope(), new Look(turned(look.trigger(), mark), List.of(), List.of(), partners, look.data()),
                new Excuses(turned(excuses.unless(), mark), new Excuses.Around(turned(around.near(), mark), around.reach(),
                        turned(around.after(), mark), turned(around.beside(), mark)), excuses.denial(), excuses.evidence(), excuses.leads()),
                rule.wording(), rule.examples());
    }

    private static Terms turned(Terms terms, String mark) {
        Map<Integer, List<String>> byLanguage = new LinkedHashMap<>();
        terms.byLanguage().forEach((languages, list) ->
                byLanguage.put(languages, list.stream().map(term -> turned(term, mark)).toList()));
        return new Terms(byLanguage, terms.lexicons().stream().map(name -> name + mark).toList());
    }

    /** Words turned around and marked; what says how to read the term keeps its place. */
    private static String turned(String term, String mark) {
        StringBuilder all = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (char c : (term + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                all.append(word.length() == 0 ? "" : mark).append(word.reverse()).append(c);
                word.setLength(0);
            }
        }
        return all.substring(0, all.length() - 1);
    }
}
