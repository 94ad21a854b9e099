package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts labelled texts, and the examples of rules, into pieces with the families that are labelled on each. */
final class LabelledPieces {

    static final int FOLDS = 10;
    private static final String FIELD = "text";

    private final List<LabelledPiece> pieces = new ArrayList<>();
    private final RuleFiles rules;
    private final WordLists lists;

    LabelledPieces(RuleFiles rules) {
        this.rules = rules;
        this.lists = new WordLists(rules.lexicons());
    }

    /** A label: its families on a stretch of the text; one that is only tolerated has none. */
    private record Label(Set<String> families, int start, int end) {

        boolean touches(int from, int to) {
            return start < to && from < end;
        }

        /** Is half of the label on the piece, or half of the piece labelled? */
        boolean holds(int from, int to) {
            int shared = Math.min(end, to) - Math.max(start, from);
            return shared > 0 && 2 * shared >= Math.min(end - start, to - from);
        }
    }

    List<LabelledPiece> pieces() {
        return List.copyOf(pieces);
    }

    /** Adds a labelled table as {@code CopyScore} reads it. Texts with evidence teach nothing clean: it may be what clears them. */
    LabelledPieces table(Path file) throws UnusableFileException {
        int fold = 0;
        for (PlainRow row : PlainTable.read(file, "id", FIELD, "expected").rows()) {
            String text = row.raw(FIELD);
            List<Label> labels = new ArrayList<>(labels(row.text("expected"), text, true));
            labels.addAll(labels(row.text("tolerated"), text, false));
            add(text, row.text("lang"), labels, new Place(fold++ % FOLDS, true, row.text("evidence").isEmpty()));
        }
        return this;
    }

    /** Adds every rule's examples, each with what all rules together find in it. */
    LabelledPieces examples(LocalDate day) {
        CopyChecker checker = rules.checker();
        List<Rule> all = rules.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
        for (int r = 0; r < all.size(); r++) {
            int fold = r % FOLDS;
            all.get(r).examples().forEach(example -> {
                ListingText listing = example.listing();
                List<Label> labels = checker.check(listing, day).stream().filter(finding -> finding.span().field().equals(FIELD))
                        .map(finding -> new Label(Set.of(finding.rule().family()), finding.span().start(), finding.span().end())).toList();
                add(listing.fields().getOrDefault(FIELD, ""), listing.setting().lang(), labels,
                        new Place(fold, false, listing.evidence().isEmpty()));
            });
        }
        return this;
    }

    /** @param cleanCounts whether a piece without a label is a clean one */
    private record Place(int fold, boolean development, boolean cleanCounts) { }

    private void add(String text, String lang, List<Label> labels, Place place) {
        Folded folded = Folding.fold(text);
        Clauses clauses = new Clauses(folded.text());
        Map<String, List<Spot>> listed = lists.in(folded, clauses, Languages.own(lang, folded));
        for (Spot piece : Pieces.of(folded.text(), clauses)) {
            int from = folded.start(piece.start());
            int to = folded.end(piece.end());
            Set<String> families = new LinkedHashSet<>();
            labels.stream().filter(label -> label.holds(from, to)).forEach(label -> families.addAll(label.families()));
            boolean clean = place.cleanCounts() && labels.stream().noneMatch(label -> label.touches(from, to));
            if (clean || !families.isEmpty()) {
                pieces.add(new LabelledPiece(Traits.of(folded.text(), piece, listed), families, place.fold(), place.development()));
            }
        }
    }

    private static List<Label> labels(String cell, String text, boolean asked) {
        return Stream.of(cell.split(";")).filter(label -> label.indexOf(':') > 0 && text.contains(after(label))).map(label -> {
            int start = text.indexOf(after(label));
            Set<String> families = asked ? new LinkedHashSet<>(Arrays.asList(label.split(":", 2)[0].split("/"))) : Set.<String>of();
            return new Label(families, start, start + after(label).length());
        }).toList();
    }

    private static String after(String label) {
        return label.substring(label.indexOf(':') + 1);
    }
}
