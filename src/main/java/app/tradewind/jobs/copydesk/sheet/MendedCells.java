package app.tradewind.jobs.copydesk.sheet;

import app.tradewind.catalog.Listing;
import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.jobs.originals.OriginalSheet;
import java.util.ArrayList;
import java.util.List;

/** Makes the edits of listings in the cells of their file. */
final class MendedCells {

    private MendedCells() { }

    /** @return edits whose words stand in none of the cells */
    static List<Mend> change(OriginalSheet sheet, Row row) {
        List<Mend> left = new ArrayList<>();
        for (Mend mend : row.handling().mends()) {
            if (mend.stands() && !change(sheet, row.handling().imported(), mend)) {
                left.add(mend);
            }
        }
        return left;
    }

    /** In the listing's own row, or in the row above it that its blank cells are filled from. */
    private static boolean change(OriginalSheet sheet, Listing imported, Mend mend) {
        Field field = switch (mend.edit().field()) {
            case "title" -> Field.TITLE;
            case "bullets" -> Field.BULLETS;
            case "keywords" -> Field.KEYWORDS;
            default -> Field.DESCRIPTION;
        };
        for (int at = sheet.numbers().indexOf(imported.origin().row()); at >= 0; at--) {
            boolean filled = false;
            for (int i = 0; i < sheet.columns().size(); i++) {
                if (sheet.columns().get(i).field() == field && !sheet.cell(at, i).isBlank()) {
                    filled = true;
                    String now = CellEdit.in(sheet.cell(at, i), mend.edit());
                    if (now != null) {
                        sheet.set(at, i, now);
                        return true;
                    }
                }
            }
            if (filled) {
                return false;
            }
        }
        return false;
    }
}
