package app.tradewind.jobs.tables.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.copydesk.packs.PackDesk;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.report.Table;
import java.util.List;

/** {@code packs}: the packs, or what is different between two versions of them. */
public final class PacksTable {

    private PacksTable() { }

    /** {@code file,pack,layer,own,rules,newest_source,age_days}. */
    public static Table of(PacksBoard board) {
        Table.Builder table = new Table.Builder("file", "pack", "layer", "own", "rules", "newest_source", "age_days");
        board.packs().forEach(pack -> table.row(pack.file(), pack.name(), pack.layer(), pack.own(), pack.rules().size(), pack.newest(),
                pack.age(board.today())));
        return table.build();
    }

    /** {@code change,rule,listing,field,span}: rules that came, went and changed, then findings new and gone. */
    public static Table of(PackDesk.Compared compared) {
        Table.Builder table = new Table.Builder("change", "rule", "listing", "field", "span");
        rules(table, "came", compared.diff().came());
        rules(table, "went", compared.diff().went());
        rules(table, "changed", compared.diff().changed());
        findings(table, "new finding", compared.appeared());
        findings(table, "finding gone", compared.vanished());
        return table.build();
    }

    private static void rules(Table.Builder table, String change, List<String> ids) {
        ids.forEach(id -> table.row(change, id, "", "", ""));
    }

    private static void findings(Table.Builder table, String change, List<Finding> findings) {
        findings.forEach(finding -> table.row(change, finding.rule().id(), finding.listing(), finding.span().field(), finding.span().text()));
    }
}
