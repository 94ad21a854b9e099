package app.tradewind.jobs.originals;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Intake;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.reading.Container;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TextFormat;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.report.CellsInPlace;
import app.tradewind.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The imported file itself, read again as it was: every column and row stays, only the cells that are set change. */
public final class OriginalSheet {

    private final Path file;
    private final Inspection inspection;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    OriginalSheet(Intake intake, Path file) throws UnusableFileException, IOException {
        this.file = file;
        inspection = intake.inspect(file, Hints.NONE);
        try (Rows all = inspection.source().open(sheet())) {
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

    /** Name of the sheet, empty for text files. */
    public String sheet() {
        return inspection.plan().place().sheet();
    }

    public List<Inspection.Column> columns() {
        return inspection.columns();
    }

    /** Line or sheet row of every row with content, in order. */
    public List<Integer> numbers() {
        return numbers;
    }

    /** @param at place in {@link #numbers()} */
    public String cell(int at, int column) {
        return rows.get(at)[column];
    }

    /** @param at place in {@link #numbers()} */
    public void set(int at, int column, String text) {
        rows.get(at)[column] = text;
    }

    /** As a table with the cells that were set. */
    public Table table() {
        Table.Builder table = new Table.Builder(inspection.columns().stream().map(Inspection.Column::header).toList());
        rows.forEach(cells -> table.row((Object[]) cells));
        return table.build();
    }

    /** Whether the delimiter leaves the comma to the numbers. */
    public boolean commaIsFree() {
        return inspection.source().format() != null && inspection.source().format().delimiter() == ';';
    }

    /** The file itself with some cells others, in its own way of writing. @return whether that could be done */
    public boolean copy(Path target, CellsInPlace.Changes changes) throws IOException {
        Container container = inspection.source().container();
        if (!inspection.source().origin().wrapping().isEmpty() || target.toAbsolutePath().equals(file.toAbsolutePath())) {
            return false;
        }
        if (container == Container.PLAIN) {
            TextFormat format = inspection.source().format();
            return CellsInPlace.text(file, target, new CellsInPlace.Writing(format.charset(), format.delimiter(), format.quoted()), changes);
        }
        return (container == Container.XLSX || container == Container.XLS) && CellsInPlace.workbook(file, target, sheet(), changes);
    }
}
