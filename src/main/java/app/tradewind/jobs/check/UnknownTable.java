package app.tradewind.jobs.check;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.opening.Opening;
import app.tradewind.intake.study.HeaderSearch;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.PeopleText;
import app.tradewind.intake.terms.Vocabulary;
import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Needs.Way;
import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Preview.Column;
import app.tradewind.jobs.boards.file.Preview.Line;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table that no layout fits yet, shown so that a person can say what it is and choose its columns. */
final class UnknownTable {

    private static final int HEAD = 50;
    private static final int SAMPLES = 3;
    private static final String HIDDEN = "•••";

    private final List<RawRow> rows = new ArrayList<>();
    private final Map<String, Field> given = new TreeMap<>();

    UnknownTable(Path file, Hints hints) throws IOException, UnreadableException {
        TableSource source = new Opening(List.of(), hints.password(), Limits.USUAL).look(file);
        try (Rows all = source.open(source.sheets().get(0))) {
            for (RawRow row = all.next(); row != null && rows.size() < HEAD; row = all.next()) {
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        // The header is the first row that fills as many columns as any.
        int widest = rows.stream().mapToInt(UnknownTable::filled).max().orElse(0);
        while (rows.size() > 1 && filled(rows.get(0)) < widest) {
            rows.remove(0);
        }
        hints.mapping().columns().forEach((header, field) -> given.put(HeaderText.fold(header), field));
    }

    String fingerprint() {
        return rows.isEmpty() ? "" : HeaderSearch.fingerprint(rows.get(0).cells());
    }

    List<String> headers() {
        return columns().stream().map(Column::header).toList();
    }

    Preview preview() {
        List<Column> columns = columns();
        List<Line> lines = rows.stream().skip(1).map(row -> {
            List<String> cells = cells(row, columns);
            return new Line(row.number(), cells, cells, null);
        }).toList();
        return new Preview(columns, lines);
    }

    /** The fields that the nearest layout of the kind still lacks, as a question that choosing columns answers. */
    Optional<Ask> lacking(List<Layout> layouts) {
        return layouts.stream().map(layout -> Match.of(layout, rows.get(0).cells(), given)).filter(match -> !match.missing().isEmpty())
                .min(Comparator.comparingInt(match -> match.missing().size()))
                .map(match -> new Ask("columns", true, Way.OPTIONS, List.of(), Phrase.of("jobs.check.ask.columns", list(match.missing()))));
    }

    /** Names one after another, each a phrase in the next. */
    private static Phrase list(List<Field> fields) {
        Phrase all = FieldNames.of(fields.get(0));
        for (Field field : fields.subList(1, fields.size())) {
            all = Phrase.of("jobs.check.and", all, FieldNames.of(field));
        }
        return all;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        String[] header = rows.get(0).cells();
        for (int i = 0; i < header.length; i++) {
            String name = CellText.trim(rows.get(0).cell(i));
            Field field = given.get(HeaderText.fold(name));
            boolean personal = field == null && (Vocabulary.shipped().isPersonal(HeaderText.fold(name)) || isPeoples(i));
            Use use = personal ? Use.PERSONAL_LEFT_OUT : field == null ? Use.NOT_USED : Use.MAPPED;
            columns.add(new Column(name, use, field, null, personal ? List.of() : samples(i), use.phrase()));
        }
        return columns;
    }

    private List<String> samples(int column) {
        return filled(column).stream().map(PeopleText::maskNote).distinct().limit(SAMPLES).toList();
    }

    private boolean isPeoples(int column) {
        List<String> filled = filled(column);
        return filled.stream().filter(PeopleText::isPersonal).count() * 2 > filled.size();
    }

    private List<String> filled(int column) {
        return rows.stream().skip(1).map(row -> CellText.trim(row.cell(column))).filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> cells(RawRow row, List<Column> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).use() == Use.PERSONAL_LEFT_OUT && !row.cell(i).isEmpty() ? HIDDEN
                    : PeopleText.maskNote(row.cell(i)));
        }
        return cells;
    }

    private static int filled(RawRow row) {
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell == null || cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
