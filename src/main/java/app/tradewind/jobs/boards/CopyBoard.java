package app.tradewind.jobs.boards;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.copyrisk.picture.ColourNotes.Hint;
import app.tradewind.jobs.boards.copy.Handling;
import app.tradewind.jobs.boards.copy.HeldPaper;
import app.tradewind.jobs.boards.copy.Knowledge;
import app.tradewind.jobs.boards.copy.SecondLook;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * What the listings may not say, the worst first.
 *
 * @param today the day the board is for
 * @param rows one a listing
 * @param evidence every certificate the seller holds
 * @param rules how many rules were read
 * @param packsChecked the oldest day on which a rule that fired was last looked up, or {@code null}
 * @param warnings what is wrong with the rule packs: files refused, sources too old
 */
public record CopyBoard(
        LocalDate today, List<Row> rows, List<HeldPaper> evidence, int rules, LocalDate packsChecked,
        List<Phrase> warnings) {

    /** A board whose packs are in order. */
    public CopyBoard(LocalDate today, List<Row> rows, List<HeldPaper> evidence, int rules, LocalDate packsChecked) {
        this(today, rows, evidence, rules, packsChecked, List.of());
    }

    public CopyBoard {
        warnings = List.copyOf(warnings);
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    /**
     * @param listing the text as it would be published: the imported one, with the safer wordings in it
     * @param findings what is wrong with it, in the order of the text; those that somebody accepts among them
     * @param handling what persons have made of it
     * @param looked what was looked for and what was not
     * @param second where else to look: never findings
     * @param known what is known of the product
     */
    public record Row(Listing listing, List<Finding> findings, Handling handling, Looked looked, SecondLook second, Knowledge known) {
        public Row {
            findings = List.copyOf(findings);
        }

        /** A listing that nobody has touched. */
        public Row(Listing listing, List<Finding> findings) {
            this(listing, findings, Handling.none(listing), Looked.NOTHING, SecondLook.NONE, Knowledge.NONE);
        }

        /** What the colours of its picture may mean. */
        public List<Hint> hints() {
            return second.hints();
        }

        /** How many suggestions nobody has accepted. */
        public long suggested() {
            return second.suggestions().stream().filter(each -> !handling.waived().containsKey(each)).count();
        }

        /** The findings that nobody has accepted. */
        public List<Finding> open() {
            return handling.waived().isEmpty() ? findings
                    : findings.stream().filter(finding -> !handling.waived().containsKey(finding)).toList();
        }
    }

    /** How many findings somebody has accepted. */
    public long waived() {
        return rows.stream().mapToLong(row -> row.findings().size() - row.open().size()).sum();
    }
}
