package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.field.Denial;
import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.field.Names;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Look;
import app.tradewind.words.Phrase;
import app.tradewind.words.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one listing: which rules' words stand in it with all that belongs to them, and what excuses them. The
 * product's own data are asked first, then the words beside, then the text's excuses, and the seller's papers last.
 */
final class Judge {

    private final Evidence evidence;
    private final DataCheck data;
    private final Partners partners;
    private final Excusing excusing;
    private final LocalDate today;

    Judge(ListingText listing, List<FieldView> fields, Denial denial, LocalDate today) {
        this.evidence = new Evidence(listing.evidence());
        this.data = new DataCheck(listing.attributes());
        this.partners = new Partners(fields, denial);
        this.excusing = new Excusing(fields, denial, Folding.term(listing.setting().brand().strip()));
        this.today = today;
    }

    /** All places in a field where the rule's words stand together as it asks, excused or not. */
    List<Match> matches(CompiledRule rule, FieldView field) {
        Look.DataTest test = rule.rule().look().data();
        // Asked first: what the whole listing or the data lack spares the patterns.
        if (test != null && data.isSilent(test) || !partners.standAnywhere(rule)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(2);
        for (Candidates.Candidate candidate : Candidates.of(rule, field)) {
            Match match = judged(rule, field, candidate);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private Match judged(CompiledRule rule, FieldView field, Candidates.Candidate candidate) {
        if (field.within(candidate.spot(), rule.excuses().unless())) {
            return null;
        }
        Look.DataTest test = rule.rule().look().data();
        DataCheck.Says says = test == null ? DataCheck.Says.OTHERWISE : data.says(test, candidate.figure(), rule.rule().look());
        Partners.Joined joined = says == DataCheck.Says.SO ? null : partners.join(rule, field, candidate.spot());
        if (joined == null) {
            return null;
        }
        List<Phrase> notes = new ArrayList<>(1);
        Phrase excuse = excusing.excuse(rule, field, joined.spot(), joined.denied());
        if (excuse == null && !rule.rule().excuses().evidence().isEmpty()) {
            excuse = papers(rule, field, joined.spot(), notes);
        }
        if (says == DataCheck.Says.NOTHING) {
            notes.add(Phrase.of("copyrisk.data.silent"));
        }
        return new Match(says == DataCheck.Says.NOTHING ? rule.lowered() : rule, field, joined.spot(),
                candidate.name() || joined.turned(), excuse, notes);
    }

    /** What the seller's papers excuse; else what is wrong with them is noted. */
    private Phrase papers(CompiledRule rule, FieldView field, Spot spot, List<Phrase> notes) {
        List<String> marks = Names.inside(rule.rule().excuses().evidence(), field.text(), spot);
        String mark = String.join(", ", marks);
        if (evidence.supports(marks, today)) {
            return Phrase.of("copyrisk.passed.evidence", mark);
        }
        LocalDate expired = evidence.expired(marks, today);
        notes.add(expired != null ? Phrase.of("copyrisk.evidence.expired", mark, expired) : Phrase.of("copyrisk.evidence.missing", mark));
        return null;
    }
}
