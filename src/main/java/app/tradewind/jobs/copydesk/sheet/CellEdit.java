package app.tradewind.jobs.copydesk.sheet;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.mend.Edit;
import java.util.ArrayList;
import java.util.List;

/** An edit of a field, made in the one cell of a sheet that holds the field or a part of it. */
final class CellEdit {

    private CellEdit() { }

    /** The cell with the edit made, or {@code null} where its words are not in it. What is written into HTML is escaped. */
    static String in(String cell, Edit edit) {
        boolean html = cell.indexOf('<') >= 0 && cell.indexOf('>') > 0;
        String becomes = html ? edit.becomes().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : edit.becomes();
        String before = edit.before().substring(edit.before().lastIndexOf('\n') + 1);
        int end = edit.after().indexOf('\n');
        String after = end < 0 ? edit.after() : edit.after().substring(0, end);
        return new Edit(edit.field(), edit.at(), edit.was(), becomes, before, after).apply(cell).orElse(null);
    }

    /** What stands in cells of other fields: an edit of the title must not be made in the description. */
    static List<String> otherFields(Listing imported, String field) {
        List<String> others = new ArrayList<>();
        Listing.Text text = imported.text();
        if (!"title".equals(field)) {
            others.add(text.title().strip());
        }
        if (!"description".equals(field)) {
            others.add(text.description().strip());
        }
        if (!"keywords".equals(field)) {
            others.add(text.keywords().strip());
        }
        if (!"bullets".equals(field)) {
            text.bullets().forEach(bullet -> others.add(bullet.strip()));
        }
        return others;
    }
}
