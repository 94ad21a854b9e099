package app.tradewind.copyrisk.packs;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.mend.Edit;
import app.tradewind.copyrisk.mend.Rewording;
import app.tradewind.copyrisk.rules.Example;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does a pack do what its examples say, and does its safer wording pass? A shipped pack proves that in the tests. */
final class OwnProof {

    private static final String FIELD = "text";

    private final CopyChecker checker;
    private final LocalDate today;

    OwnProof(CopyChecker checker, LocalDate today) {
        this.checker = checker;
        this.today = today;
    }

    /** @param line of the example */
    record Wrong(int line, Phrase why) { }

    Optional<Wrong> of(RulePack pack) {
        return pack.rules().stream().flatMap(rule -> of(rule).stream()).findFirst();
    }

    Optional<Wrong> of(Rule rule) {
        return rule.examples().stream().flatMap(example -> judge(rule, example).stream()).findFirst();
    }

    private Optional<Wrong> judge(Rule rule, Example example) {
        List<Finding> found = checker.check(example.listing(), today);
        List<Finding> mine = found.stream().filter(finding -> finding.rule().id().equals(rule.id())).toList();
        String text = example.listing().fields().get(FIELD);
        if (example.span().isEmpty()) {
            return mine.isEmpty() ? Optional.empty()
                    : Optional.of(new Wrong(example.line(), Phrase.of("copydesk.pack.must-pass", rule.id(), text, mine.get(0).span().text())));
        }
        boolean exact = mine.stream().anyMatch(finding -> finding.span().text().equals(example.span().get()));
        boolean graver = mine.isEmpty() && found.stream().anyMatch(finding -> finding.rule().family().equals(rule.card().family())
                && (finding.span().text().contains(example.span().get()) || example.span().get().contains(finding.span().text())));
        if (!exact && !graver) {
            return Optional.of(new Wrong(example.line(), Phrase.of("copydesk.pack.must-flag", rule.id(), text, example.span().get())));
        }
        return mine.isEmpty() ? Optional.empty() : rewritten(rule, example, mine.get(0));
    }

    private Optional<Wrong> rewritten(Rule rule, Example example, Finding finding) {
        ListingText listing = example.listing();
        Optional<Edit> edit = Rewording.safer(finding, listing.setting().lang(), listing.fields().get(FIELD));
        String now = edit.flatMap(each -> each.apply(listing.fields().get(FIELD))).orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        int end = edit.get().at() + edit.get().becomes().length();
        return checker.check(new ListingText(listing.id(), listing.setting(), Map.of(FIELD, now), listing.evidence(), listing.attributes()), today)
                .stream().filter(each -> each.span().start() < end && each.span().end() > edit.get().at()).findFirst()
                .map(each -> new Wrong(example.line(), Phrase.of("copydesk.pack.safer-found", rule.id(), each.span().text(), each.rule().id())));
    }
}
