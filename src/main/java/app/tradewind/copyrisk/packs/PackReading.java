package app.tradewind.copyrisk.packs;

import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RuleChange;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.copyrisk.rules.Terms;
import app.tradewind.copyrisk.rules.Weight;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.reference.ReferenceException;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads shipped and own files. An own file takes the place of the shipped one of its name, an own rule that
 * of the shipped rule of its id, and a change alters one rule and leaves the rest of its file alone. A file that cannot be read, names a list that is not there, or contradicts
 * its own examples is refused with file and line; the shipped one then stands again, and all others go on.
 */
public final class PackReading {

    private final Map<String, String> shipped;
    private final Map<String, String> own;
    private final LocalDate today;
    private final List<Phrase> refused = new ArrayList<>();
    private final Map<String, RulePack> packs = new LinkedHashMap<>();
    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    private final Map<String, RuleChange> changes = new LinkedHashMap<>();

    /** @param today the day evidence is judged by in the examples */
    public PackReading(Map<String, String> shipped, Map<String, String> own, LocalDate today) {
        this.shipped = shipped;
        this.own = own;
        this.today = today;
    }

    /**
     * @param files all rules that count
     * @param packs the packs by file, in their order
     * @param own names of the seller's own files that stand
     * @param changed rules that the seller has changed or switched off, by id
     * @param refused what was refused, each with file, line and reason
     */
    public record Read(RuleFiles files, Map<String, RulePack> packs, Set<String> own, Map<String, Changed> changed, List<Phrase> refused) { }

    /** @param file that makes the change @param shipped the rule without it */
    public record Changed(String file, RuleChange change, Rule shipped) {

        /** The rule as this workspace has it. */
        public Rule now() {
            return change.over(shipped);
        }
    }

    public Read read() {
        Map<String, String> all = new LinkedHashMap<>(shipped);
        all.putAll(own);
        all.forEach(this::parse);
        for (Optional<String> bad = lacking(); bad.isPresent(); bad = lacking()) {
            withdraw(bad.get());
        }
        for (String name : List.copyOf(changes.keySet())) {
            if (rule(changes.get(name).rule()).isEmpty()) {
                refuse(name, 1, Phrase.of("copydesk.change.no-rule", changes.remove(name).rule()));
            }
        }
        if (own.keySet().stream().anyMatch(name -> packs.containsKey(name) || changes.containsKey(name))) {
            judge();
        }
        Set<String> standing = own.keySet().stream().filter(name -> packs.containsKey(name) || lexicons.containsKey(name)
                || changes.containsKey(name)).collect(Collectors.toSet());
        return new Read(files(), Map.copyOf(packs).isEmpty() ? Map.of() : new LinkedHashMap<>(packs), standing, changed(), List.copyOf(refused));
    }

    private void parse(String name, String text) {
        try {
            Entry file = DataFile.parse(name, text);
            if (file.find("lexicon").isPresent()) {
                lexicons.put(name, Lexicon.read(file));
            } else if (file.find("change").isPresent()) {
                changes.put(name, RuleChange.read(file));
            } else {
                packs.put(name, RulePack.read(file));
            }
        } catch (ReferenceException e) {
            refused.add(e.phrase());
            fallBack(name);
        }
    }

    /** The shipped file stands again, where it is another. */
    private void fallBack(String name) {
        if (own.containsKey(name) && shipped.containsKey(name) && !shipped.get(name).equals(own.get(name))) {
            parse(name, shipped.get(name));
        }
    }

    private void withdraw(String name) {
        RulePack before = packs.remove(name);
        fallBack(name);
        if (before.equals(packs.get(name))) {
            packs.remove(name);
        }
    }

    /** A pack that names a list which is not there. */
    private Optional<String> lacking() {
        Set<String> known = lexicons.values().stream().map(Lexicon::name).collect(Collectors.toSet());
        for (Map.Entry<String, RulePack> pack : packs.entrySet()) {
            for (Rule rule : pack.getValue().rules()) {
                Optional<String> missing = named(rule).filter(list -> !known.contains(list)).findFirst();
                if (missing.isPresent()) {
                    refuse(pack.getKey(), rule.examples().get(0).line(), Phrase.of("copydesk.pack.no-list", rule.id(), missing.get()));
                    return Optional.of(pack.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<String> named(Rule rule) {
        Stream<Terms> terms = Stream.of(rule.look().trigger(), rule.excuses().unless(), rule.excuses().around().near(), rule.excuses().around().after(),
                rule.excuses().around().beside());
        return Stream.concat(terms, rule.look().partners().stream().map(partner -> partner.terms()))
                .flatMap(each -> each.lexicons().stream());
    }

    /** Own packs prove themselves by their examples, beside all others; a changed rule by its own file's and by the change's. */
    private void judge() {
        OwnProof proof = new OwnProof(files().checker(), today);
        for (String name : List.copyOf(own.keySet())) {
            Optional<OwnProof.Wrong> wrong = packs.containsKey(name) ? proof.of(packs.get(name)) : Optional.empty();
            wrong.ifPresent(each -> {
                refuse(name, each.line(), each.why());
                withdraw(name);
            });
        }
        changed().values().stream().filter(each -> own.containsKey(each.file()) && !each.change().isOff())
                .forEach(each -> proof.of(each.now()).ifPresent(wrong -> {
                    boolean mine = each.change().examples().stream().anyMatch(example -> example.line() == wrong.line());
                    refuse(each.file(), mine ? wrong.line() : 1, wrong.why());
                    changes.remove(each.file());
                }));
    }

    private Map<String, Changed> changed() {
        Map<String, Changed> changed = new LinkedHashMap<>();
        changes.forEach((file, change) -> rule(change.rule()).ifPresent(rule -> changed.put(change.rule(), new Changed(file, change, rule))));
        return changed;
    }

    /** The rule of an id as its file has it; where there are two, the seller's own. */
    private Optional<Rule> rule(String id) {
        Set<String> mine = ownIds();
        return packs.entrySet().stream().filter(pack -> own.containsKey(pack.getKey()) || !mine.contains(id))
                .flatMap(pack -> pack.getValue().rules().stream()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    private void refuse(String file, int line, Phrase why) {
        refused.add(new ReferenceException(file, line, why).phrase());
    }

    /** Own rules take the place of shipped ones of the same id, changes that of both. */
    private RuleFiles files() {
        Set<String> mine = ownIds();
        Map<String, Changed> changed = changed();
        List<RulePack> all = new ArrayList<>();
        packs.forEach((name, pack) -> all.add(changed(own.containsKey(name) ? pack : without(pack, mine), changed)));
        return new RuleFiles(all, List.copyOf(lexicons.values()));
    }

    private Set<String> ownIds() {
        return own.keySet().stream().filter(packs::containsKey)
                .flatMap(name -> packs.get(name).rules().stream()).map(Rule::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The pack as this workspace has it: a severity that the seller chose holds in every market. */
    private static RulePack changed(RulePack pack, Map<String, Changed> changed) {
        if (changed.isEmpty()) {
            return pack;
        }
        List<Rule> rules = pack.rules().stream().filter(rule -> !changed.containsKey(rule.id()) || !changed.get(rule.id()).change().isOff())
                .map(rule -> changed.containsKey(rule.id()) ? changed.get(rule.id()).change().over(rule) : rule).toList();
        List<Weight> weights = pack.weights().stream().filter(weight -> !changed.containsKey(weight.rule())
                || changed.get(weight.rule()).change().card().severity() == null).toList();
        return new RulePack(pack.name(), pack.layer(), pack.checked(), rules, weights);
    }

    private static RulePack without(RulePack pack, Set<String> ids) {
        return pack.rules().stream().noneMatch(rule -> ids.contains(rule.id())) ? pack : new RulePack(pack.name(), pack.layer(),
                pack.checked(), pack.rules().stream().filter(rule -> !ids.contains(rule.id())).toList(), pack.weights());
    }
}
