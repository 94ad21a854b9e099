package app.tradewind.jobs.tables.copy;

import app.tradewind.catalog.Certificate;
import app.tradewind.intake.papers.PaperReading.Proposal;
import app.tradewind.jobs.boards.copy.HeldPaper;
import app.tradewind.report.Table;
import java.util.List;
import java.util.Locale;

/** {@code evidence}: the papers that claims may rest on, and how they stand. */
public final class EvidenceTable {

    private EvidenceTable() { }

    /** {@code sku,mark,number,markets,valid_until,standing,days_left,number_form,expected,issuer,source,as_of,models}. */
    public static Table of(List<HeldPaper> papers) {
        Table.Builder table = new Table.Builder("sku", "mark", "number", "markets", "valid_until", "standing", "days_left",
                "number_form", "expected", "issuer", "source", "as_of", "models");
        for (HeldPaper held : papers) {
            Certificate paper = held.paper();
            boolean known = held.mark() != null;
            table.row(paper.sku(), paper.mark(), paper.number(), String.join(";", paper.markets()), paper.validUntil(),
                    word(held.standing()), paper.validUntil() == null ? null : held.days(), word(held.form()),
                    known ? held.mark().number().called() + ": " + held.mark().number().example() : "",
                    known ? word(held.mark().issuer()) : "", known ? held.mark().source() : "", known ? held.mark().checked() : null,
                    String.join(";", paper.models()));
        }
        return table.build();
    }

    /** {@code mark,number,valid_until}: what a paper says, to be confirmed. */
    public static Table proposals(List<Proposal> proposals) {
        Table.Builder table = new Table.Builder("mark", "number", "valid_until");
        proposals.forEach(each -> table.row(each.mark(), each.number(), each.validUntil()));
        return table.build();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
