package app.tradewind.jobs.tables.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.CheckListings;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code mend}: the safer wordings of all open findings put in place, and every edit as a table. */
public final class MendTable {

    private final Jobs jobs;

    public MendTable(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Puts every safer wording in place that a rule has; each text is checked again before its next finding is
     * looked at.
     *
     * @param rules only these; none for all
     * @return the numbers of the edits
     */
    public List<Long> apply(List<String> rules, LocalDate asked) {
        Snapshot snapshot = jobs.snapshot(asked);
        List<Long> done = new ArrayList<>();
        CopyBoard board = jobs.copyBoard(asked);
        for (List<Long> round = round(board, rules); !round.isEmpty(); round = round(board, rules)) {
            done.addAll(round);
            board = jobs.checkListings().again(board, snapshot);
        }
        return done;
    }

    /**
     * What every safer wording would make of its sentence, each for itself; nothing is kept.
     * {@code sku,market,channel,field,was,becomes,rule,before,after,gone,raised}, the last two as ids of rules.
     */
    public Table preview(List<String> rules, LocalDate asked) {
        Snapshot snapshot = jobs.snapshot(asked);
        CheckListings check = jobs.checkListings();
        Table.Builder table = new Table.Builder("sku", "market", "channel", "field", "was", "becomes", "rule", "before", "after", "gone", "raised");
        for (Row row : jobs.copyBoard(asked).rows()) {
            for (Finding finding : row.open()) {
                if (rules.isEmpty() || rules.contains(finding.rule().id())) {
                    check.preview(row, finding, null, snapshot).ifPresent(each -> table.row(row.listing().item().sku(), row.listing().item().market(),
                            row.listing().channel(), each.edit().field(), each.edit().was(), each.edit().becomes(), finding.rule().id(),
                            each.before().text(), each.after().text(), ids(each.gone()), ids(each.raised())));
                }
            }
        }
        return table.build();
    }

    private static String ids(List<Finding> findings) {
        return findings.stream().map(each -> each.rule().id()).distinct().collect(Collectors.joining(" "));
    }

    /** At most one edit a listing. */
    private List<Long> round(CopyBoard board, List<String> rules) {
        List<Long> done = new ArrayList<>();
        for (Row row : board.rows()) {
            Optional<Long> made = Optional.empty();
            for (Finding finding : row.open()) {
                if (made.isEmpty() && (rules.isEmpty() || rules.contains(finding.rule().id()))) {
                    made = jobs.judgeCopy().mend(row, finding, null);
                }
            }
            made.ifPresent(done::add);
        }
        return done;
    }

    /** Numbers of all edits, those that lost their place too. */
    public static List<Long> ids(CopyBoard board) {
        return board.rows().stream().flatMap(row -> row.handling().mends().stream()).map(Mend::id).toList();
    }

    /** {@code id,sku,market,channel,field,was,becomes,rule,stands} by number. */
    public static Table of(CopyBoard board) {
        Table.Builder table = new Table.Builder("id", "sku", "market", "channel", "field", "was", "becomes", "rule", "stands");
        record Line(Row row, Mend mend) { }
        board.rows().stream().flatMap(row -> row.handling().mends().stream().map(mend -> new Line(row, mend)))
                .sorted((a, b) -> Long.compare(a.mend.id(), b.mend.id()))
                .forEach(line -> table.row(line.mend.id(), line.row.listing().item().sku(), line.row.listing().item().market(),
                        line.row.listing().channel(), line.mend.edit().field(), line.mend.edit().was(), line.mend.edit().becomes(),
                        line.mend.rule(), line.mend.stands()));
        return table.build();
    }
}
