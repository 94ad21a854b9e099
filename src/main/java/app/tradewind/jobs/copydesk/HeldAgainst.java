package app.tradewind.jobs.copydesk;

import app.tradewind.advice.Explanation;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.jobs.boards.copy.Knowledge;
import app.tradewind.jobs.boards.copy.Known;
import app.tradewind.words.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of a finding that was held against product data which attribute that was, and which row says so. */
public final class HeldAgainst {

    private static final Set<String> CODES = Set.of("copydesk.against.fact", "copydesk.against.none", "copydesk.against.nothing");

    private final Map<String, Look.DataTest> tests = new HashMap<>();

    public HeldAgainst(List<RulePack> packs) {
        packs.forEach(pack -> pack.rules().stream().filter(rule -> rule.look().data() != null)
                .forEach(rule -> tests.put(rule.id(), rule.look().data())));
    }

    /** What {@link #told} has put among a finding's notes. */
    public static List<Phrase> of(Finding finding) {
        return finding.why().notes().stream().filter(note -> CODES.contains(note.code())).toList();
    }

    /** The same finding with that among its notes. */
    public Finding told(Finding finding, Knowledge knowledge) {
        Look.DataTest test = tests.get(finding.rule().id());
        if (test == null) {
            return finding;
        }
        List<Known> held = knowledge.all().stream().filter(each -> test.names(each.name())).toList();
        List<Phrase> notes = held.isEmpty() ? List.of(Phrase.of("copydesk.against.nothing", test.attributes().get(0)))
                : held.stream().map(each -> each.value().isBlank() ? Phrase.of("copydesk.against.none", each.name(), each.from())
                        : Phrase.of("copydesk.against.fact", each.name(), each.value(), each.from())).toList();
        Explanation why = finding.why();
        return finding.with(new Explanation(why.headline(), why.reasons(), Stream.concat(notes.stream(), why.notes().stream()).toList(),
                why.confidence(), why.basis(), why.footing()));
    }
}
