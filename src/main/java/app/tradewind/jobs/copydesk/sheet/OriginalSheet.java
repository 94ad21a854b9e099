package app.tradewind.jobs.copydesk.sheet;

import app.tradewind.catalog.Listing;
import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.copy.Handling.Mend;
import app.tradewind.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The imported file itself, read again as it was: every column and row stays, only corrected cells change. */
final class OriginalSheet {

    private final Inspection inspection;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    OriginalSheet(Intake intake, Path file) throws UnusableFileException, IOException {
        inspection = intake.inspect(file, Hints.NONE);
        try (Rows all = inspection.source().open(inspection.plan().place().sheet())) {
            for (RawRow row = all.next(); row != null; row = all.next()) {
                if (row.number() > inspection.headerRow() && !row.isBlank()) {
                    numbers.add(row.number());
                    String[] cells = new String[inspection.columns().size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.cell(i);
                    }
                    rows.add(cells);
                }
            }
        } catch (UnreadableException e) {
            throw new UnusableFileException(e.phrase());
        }
    }

    String sha256() {
        return inspection.sha256();
    }

    /** Makes the edits of a listing in its cells. @return those whose words stand in none of them */
    List<Mend> change(Row row) {
        List<Mend> left = new ArrayList<>();
        for (Mend mend : row.handling().mends()) {
            if (mend.stands() && !change(row.handling().imported(), mend)) {
                left.add(mend);
            }
        }
        return left;
    }

    /** In the listing's own row, or in the row above it that its blank cells are filled from. */
    private boolean change(Listing imported, Mend mend) {
        Field field = switch (mend.edit().field()) {
            case "title" -> Field.TITLE;
            case "bullets" -> Field.BULLETS;
            case "keywords" -> Field.KEYWORDS;
            default -> Field.DESCRIPTION;
        };
        for (int at = numbers.indexOf(imported.origin().row()); at >= 0; at--) {
            boolean filled = false;
            for (int i = 0; i < inspection.columns().size(); i++) {
                if (inspection.columns().get(i).field() == field && !rows.get(at)[i].isBlank()) {
                    filled = true;
                    String now = CellEdit.in(rows.get(at)[i], mend.edit());
                    if (now != null) {
                        rows.get(at)[i] = now;
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

    Table table() {
        Table.Builder table = new Table.Builder(inspection.columns().stream().map(Inspection.Column::header).toList());
        rows.forEach(cells -> table.row((Object[]) cells));
        return table.build();
    }
}
