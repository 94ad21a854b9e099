package app.tradewind.jobs.check;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.RowProblem;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.records.RecordReader;
import app.tradewind.intake.terms.PeopleText;
import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Preview.Column;
import app.tradewind.jobs.boards.file.Preview.Line;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** Rows of a file beside what becomes of each of their cells: the first ones, and every odd one between its neighbours. */
final class PreviewRows {

    private static final int FIRST = 100;
    private static final int PROBLEMS = 100;
    /** Stands for people's data, which are never shown. */
    private static final String HIDDEN = "•••";

    private final Inspection inspection;
    private final List<Column> columns;

    PreviewRows(Inspection inspection) {
        this.inspection = inspection;
        this.columns = inspection.columns().stream().map(this::column).toList();
    }

    /** The file's head as written, while a question is open. */
    Preview raw(RowWatch watch) throws IOException, UnreadableException {
        return new Preview(columns, lines(new TreeSet<>(), null, watch));
    }

    /** @param problems what was odd when the whole file was read */
    Preview read(List<RowProblem> problems, RowWatch watch) throws IOException, UnreadableException {
        TreeSet<Integer> odd = new TreeSet<>();
        String shown = inspection.plan().place().sheet();
        problems.stream().filter(problem -> problem.sheet().equals(shown)).limit(PROBLEMS).forEach(problem -> {
            for (int near = -1; near <= 1; near++) {
                odd.add(problem.row() + near);
            }
        });
        RecordReader reader = new RecordReader(inspection.plan(), (row, column, raw, problem) -> { });
        return new Preview(columns, lines(odd, reader, watch));
    }

    private List<Line> lines(TreeSet<Integer> odd, RecordReader reader, RowWatch watch) throws IOException, UnreadableException {
        List<Line> lines = new ArrayList<>();
        try (Rows rows = inspection.source().open(inspection.plan().place().sheet())) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() <= inspection.headerRow() || row.isBlank()) {
                    continue;
                }
                boolean shown = lines.size() < FIRST || odd.contains(row.number());
                if (!shown && (odd.isEmpty() || row.number() > odd.last())) {
                    return lines;
                }
                if (watch.cancelled()) {
                    throw new CancellationException();
                }
                // Rows that fill cells below them are read even where they are not shown.
                Exclusion reason = reader == null ? null : reader.read(row);
                if (shown) {
                    lines.add(line(row, reason, reader));
                }
            }
        }
        return lines;
    }

    private Line line(RawRow row, Exclusion reason, RecordReader reader) {
        List<String> raw = new ArrayList<>();
        List<String> understood = new ArrayList<>();
        CatalogRecord record = reader == null || reader.records().isEmpty() ? null : reader.records().get(0);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String written = column.use() == Use.PERSONAL_LEFT_OUT ? CellText.trim(row.cell(i)).isEmpty() ? "" : HIDDEN
                    : column.field() == null ? PeopleText.maskNote(row.cell(i)) : column.field().safe(row.cell(i));
            raw.add(written);
            understood.add(column.field() == null || record == null ? written
                    : Understood.of(record, column.field()).map(Understood::text).orElse(CellText.trim(written)));
        }
        return new Line(row.number(), raw, understood, reason == null ? null : reason.phrase());
    }

    private Column column(Inspection.Column column) {
        return new Column(column.header(), column.use(), column.field(), column.format(), column.samples(), why(column));
    }

    private static Phrase why(Inspection.Column column) {
        if (column.field() == null) {
            return column.use().phrase();
        }
        Phrase name = FieldNames.of(column.field());
        if (column.format() == null) {
            return Phrase.of("jobs.check.why.text", name);
        }
        return switch (column.field().type()) {
            case DAY -> Phrase.of("jobs.check.why.day", name, column.format());
            case MONEY -> Phrase.of("jobs.check.why.money", name, column.format());
            case NUMBER -> Phrase.of("jobs.check.why.number", name, column.format());
            case TEXT, IDENTIFIER -> Phrase.of("jobs.check.why.text", name);
        };
    }
}
